package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.stream.Stream;

/** Emits the builder of an event or struct. */
final class BuilderClass {

  static TypeSpec of(ObjectPlan plan) {
    ClassName type = Types.of(plan.type());
    TypeSpec.Builder spec =
        TypeSpec.classBuilder("Builder")
            .addJavadoc(
                "Collects values in any order; {@link #build()} checks them. Not thread-safe.\n")
            .addAnnotation(eventModel(plan))
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addFields(Presence.fields(plan, PRIVATE));
    plan.properties().forEach(property -> spec.addField(field(property)));
    spec.addField(PutAllMethods.field())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    if (!plan.properties().isEmpty()) {
      spec.addMethods(copyConstructor(plan, type));
    }
    plan.properties()
        .forEach(property -> spec.addMethods(Setters.of(property, Types.builder(type))));
    return spec.addMethods(PutAllMethods.of(plan, Types.builder(type)))
        .addMethod(violations())
        .addMethod(unread())
        .addMethod(build(plan, type))
        .addMethods(CheckMethod.of(plan))
        .build();
  }

  private static AnnotationSpec eventModel(ObjectPlan plan) {
    return AnnotationSpec.builder(Types.EVENT_MODEL)
        .addMember("model", "$S", plan.modelId())
        .addMember("event", "$S", plan.eventIdentifier())
        .build();
  }

  private static FieldSpec field(PropertyPlan property) {
    ValueCode code = ValueCode.of(property.value());
    TypeName held = code instanceof StructCode struct ? Types.builder(struct.type()) : code.type();
    TypeName type = Presence.hasBit(property) ? held : Types.nullable(held);
    return FieldSpec.builder(type, property.name(), PRIVATE).build();
  }

  private static List<MethodSpec> copyConstructor(ObjectPlan plan, ClassName type) {
    ParameterSpec from = ParameterSpec.builder(type, "from").build();
    PropertyStatements copies = new PropertyStatements(plan, "copy", BuilderClass::copy, from);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameter(from);
    Presence.fields(plan)
        .forEach(bits -> constructor.addStatement("this.$N = from.$N", bits, bits));
    MethodSpec method = constructor.addCode(copies.code()).build();
    return Stream.concat(Stream.of(method), copies.methods().stream()).toList();
  }

  private static CodeBlock copy(PropertyPlan property) {
    return CodeBlock.of("this.$N = $L;\n", property.name(), copied(property));
  }

  private static CodeBlock copied(PropertyPlan property) {
    CodeBlock held = CodeBlock.of("from.$N", property.name());
    if (!(ValueCode.of(property.value()) instanceof StructCode)) {
      return held;
    }
    return property.required()
        ? CodeBlock.of("$L.toBuilder()", held)
        : CodeBlock.of("$L == null ? null : $L.toBuilder()", held, held);
  }

  private static MethodSpec violations() {
    return MethodSpec.methodBuilder("violations")
        .addJavadoc("{@return what {@link #build()} would complain about now; empty if nothing}\n")
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(Types.LIST, Types.VIOLATION))
        .addStatement("$T found = new $T()", Types.VIOLATION_COLLECTOR, Types.VIOLATION_COLLECTOR)
        .addStatement("check(found)")
        .addStatement("return found.violations()")
        .build();
  }

  private static MethodSpec unread() {
    return MethodSpec.methodBuilder("unread")
        .addJavadoc(
            "{@return what {@code putAll} could not read, as it was given, by path; of JSON's numbers the text}\n")
        .addModifiers(PUBLIC)
        .returns(Types.MAP_OF_OBJECTS)
        .addStatement("$T found = new $T()", Types.VIOLATION_COLLECTOR, Types.VIOLATION_COLLECTOR)
        .addStatement("check(found)")
        .addStatement("return found.unread()")
        .build();
  }

  private static MethodSpec build(ObjectPlan plan, ClassName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build")
            .addJavadoc(
                """
                Builds the value; the builder can be used on.

                @return the value
                @throws $T with every violation, if there is any
                """,
                Types.INVALID_EVENT)
            .addModifiers(PUBLIC)
            .returns(type);
    RequiredCallsAnnotation.of(plan).ifPresent(method::addAnnotation);
    return method
        .addStatement("$T found = new $T()", Types.VIOLATION_COLLECTOR, Types.VIOLATION_COLLECTOR)
        .addStatement("check(found)")
        .addStatement("found.throwIfAny($S)", plan.subject())
        .addStatement("return $L", ObjectMembers.copy(plan, type, CodeBlock.of("this")))
        .build();
  }

  private BuilderClass() {}
}
