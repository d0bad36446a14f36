package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.plan.PackagePlan;
import io.github.enoscodegen.codegen.plan.PackagePlan.CataloguePlan;
import java.util.List;

/** Emits the class that lists a model's events. */
final class CatalogueClass {

  static TypeSpec of(PackagePlan plan) {
    CataloguePlan catalogue = plan.catalogue();
    return GeneratedClass.named(Types.of(catalogue.type()), catalogue.doc())
        .addAnnotations(suppressions(plan))
        .addField(constant("MODEL_ID", "Id of the thing model.", catalogue.modelId()))
        .addField(
            constant(
                "MODEL_DIGEST",
                "Digest of the model's content when these classes were generated.",
                catalogue.modelDigest()))
        .addField(
            FieldSpec.builder(Types.EVENT_CATALOGUE, "CATALOGUE", PRIVATE, STATIC, FINAL)
                .initializer(
                    "$T.of($ZMODEL_ID,$W$L,$WMODEL_DIGEST,$W$T.of($Z$L))",
                    Types.EVENT_CATALOGUE,
                    Literal.of(catalogue.organization()),
                    Types.LIST,
                    eventTypes(plan))
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(
            MethodSpec.methodBuilder("catalogue")
                .addJavadoc("{@return the events above, by identifier}\n")
                .addAnnotation(identifiers(plan))
                .addModifiers(PUBLIC, STATIC)
                .returns(Types.EVENT_CATALOGUE)
                .addStatement("return CATALOGUE")
                .build())
        .build();
  }

  /**
   * One constant per event, where a class may have 65,535. That never is the limit: listing the
   * event types takes three, and 8 bytes of the 65,535 that a method may have.
   */
  private static AnnotationSpec identifiers(PackagePlan plan) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Types.EVENT_IDENTIFIERS)
            .addMember("model", "$S", plan.catalogue().modelId());
    if (!plan.events().isEmpty()) {
      annotation.addMember(
          "value",
          plan.events().stream()
              .map(event -> CodeBlock.of("$S", event.identifier()))
              .collect(CodeBlock.joining(",$W", "{", "}")));
    }
    return annotation.build();
  }

  /** It lists deprecated events, too, and nobody needs to hear of that. */
  private static List<AnnotationSpec> suppressions(PackagePlan plan) {
    AnnotationSpec suppression =
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();
    return plan.events().stream().anyMatch(event -> event.body().doc().deprecated())
        ? List.of(suppression)
        : List.of();
  }

  private static FieldSpec constant(String name, String doc, String value) {
    return FieldSpec.builder(Types.STRING, name, PUBLIC, STATIC, FINAL)
        .addJavadoc("$L\n", doc)
        .initializer("$S", value)
        .build();
  }

  private static CodeBlock eventTypes(PackagePlan plan) {
    return plan.events().stream()
        .map(event -> CodeBlock.of("$T.EVENT_TYPE", Types.of(event.body().type())))
        .collect(CodeBlock.joining(",$W"));
  }

  private CatalogueClass() {}
}
