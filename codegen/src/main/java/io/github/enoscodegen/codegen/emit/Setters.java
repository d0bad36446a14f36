package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Emits the builder methods of one property. */
final class Setters {

  private final PropertyPlan property;
  private final ValueCode code;
  private final ClassName builder;

  private Setters(PropertyPlan property, ClassName builder) {
    this.property = property;
    this.code = ValueCode.of(property.value());
    this.builder = builder;
  }

  static List<MethodSpec> of(PropertyPlan property, ClassName builder) {
    return new Setters(property, builder).methods();
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>(setters());
    if (!property.required()) {
      methods.add(clear());
    }
    return methods;
  }

  private List<MethodSpec> setters() {
    if (code instanceof StructCode struct) {
      return List.of(structFromValue(struct), structFromBuilder(struct));
    }
    if (code instanceof ArrayCode array) {
      return List.of(arrayFromVarargs(array), arrayFromCollection(array));
    }
    return List.of(
        setter(code.type(), CodeBlock.of("this.$N = $L;\n", property.name(), given())).build());
  }

  private CodeBlock given() {
    if (code.isPrimitive()) {
      return CodeBlock.of("$N", property.name());
    }
    return code instanceof TimestampCode
        ? CodeBlock.of("$L.truncatedTo($T.MILLIS)", nonNull(), ChronoUnit.class)
        : nonNull();
  }

  private MethodSpec structFromValue(StructCode struct) {
    CodeBlock body = CodeBlock.of("this.$N = $L.toBuilder();\n", property.name(), nonNull());
    return setter(struct.type(), body).build();
  }

  private MethodSpec structFromBuilder(StructCode struct) {
    ClassName inner = Types.builder(struct.type());
    CodeBlock body =
        CodeBlock.builder()
            .addStatement("$T built = $T.builder()", inner, struct.type())
            .addStatement("$L.accept(built)", nonNull())
            .addStatement("this.$N = built", property.name())
            .build();
    return setter(ParameterizedTypeName.get(Types.CONSUMER, inner), body).build();
  }

  private MethodSpec arrayFromVarargs(ArrayCode array) {
    CodeBlock copy = array.copyOfVarargs(property.name());
    boolean primitive = array.element().type().isPrimitive();
    CodeBlock check = primitive ? nonNull() : nonNullItems();
    return setter(array.varargsType(), arrayBody(check, copy)).varargs().build();
  }

  private MethodSpec arrayFromCollection(ArrayCode array) {
    CodeBlock copy = array.copyOfCollection(property.name());
    return setter(array.collectionType(), arrayBody(nonNullItems(), copy)).build();
  }

  private CodeBlock arrayBody(CodeBlock check, CodeBlock copy) {
    return CodeBlock.builder()
        .addStatement("$L", check)
        .addStatement("this.$N = $L", property.name(), copy)
        .build();
  }

  private CodeBlock nonNullItems() {
    return CodeBlock.of(
        "$T.requireNonNull($N, $S)", Types.ARRAY_ITEMS, property.name(), property.name());
  }

  private CodeBlock nonNull() {
    return CodeBlock.of(
        "$T.requireNonNull($N, $S)", Types.OBJECTS, property.name(), property.name());
  }

  private MethodSpec.Builder setter(TypeName parameterType, CodeBlock body) {
    return MethodSpec.methodBuilder(property.name())
        .addJavadoc(
            Javadoc.of(
                property.doc(),
                "@param "
                    + property.name()
                    + (parameterType.isPrimitive() ? " the value" : " the value, not null"),
                "@return this builder"))
        .addAnnotations(Deprecation.of(property.doc()))
        .addAnnotation(setsDatapoint())
        .addModifiers(PUBLIC)
        .returns(builder)
        .addParameter(
            ParameterSpec.builder(parameterType, property.name())
                .addAnnotations(code.constraints())
                .addAnnotations(code.hints())
                .build())
        .addCode(body)
        .addCode(Presence.set(property))
        .addCode(PutAllMethods.forget(property))
        .addStatement("return this");
  }

  private AnnotationSpec setsDatapoint() {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Types.SETS_DATAPOINT)
            .addMember("identifier", "$S", property.identifier())
            .addMember("dataType", "$S", code.dataType());
    if (code instanceof ArrayCode array) {
      annotation.addMember("itemType", "$S", array.element().dataType());
    }
    return annotation.build();
  }

  private MethodSpec clear() {
    String name = property.name();
    String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return MethodSpec.methodBuilder("clear" + capitalized)
        .addJavadoc("Unsets {@code $L}.\n\n@return this builder\n", name)
        .addModifiers(PUBLIC)
        .returns(builder)
        .addCode(Presence.clear(property))
        .addCode(PutAllMethods.forget(property))
        .addStatement("return this")
        .build();
  }
}
