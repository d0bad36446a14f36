package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.plan.DocPlan;
import javax.lang.model.element.Modifier;

/** What every generated top-level class has. */
final class GeneratedClass {

  private static final String GENERATOR = "io.github.enoscodegen.codegen";

  static TypeSpec.Builder named(ClassName type, DocPlan doc) {
    return TypeSpec.classBuilder(type)
        .addAnnotations(Deprecation.of(doc))
        .addJavadoc(Javadoc.of(doc))
        .addAnnotation(
            AnnotationSpec.builder(Types.GENERATED).addMember("value", "$S", GENERATOR).build())
        .addAnnotation(Types.NULL_MARKED)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
  }

  private GeneratedClass() {}
}
