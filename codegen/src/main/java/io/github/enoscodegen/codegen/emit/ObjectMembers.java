package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;

/** Emits what events and structs hold: constants, fields, constructor, accessors. */
final class ObjectMembers {

  static void add(TypeSpec.Builder spec, ObjectPlan plan) {
    plan.properties().forEach(property -> addConstants(spec, property));
    spec.addFields(Presence.fields(plan, PRIVATE, FINAL));
    plan.properties().forEach(property -> spec.addField(field(property)));
    ClassName type = Types.of(plan.type());
    spec.addMethod(constructor(plan, type))
        .addMethod(builderMethod(type))
        .addMethod(toBuilderMethod(plan, type));
    plan.properties().forEach(property -> spec.addMethod(accessor(property)));
  }

  private static void addConstants(TypeSpec.Builder spec, PropertyPlan property) {
    spec.addField(
        FieldSpec.builder(Types.DATAPOINT, property.constantName(), PRIVATE, STATIC, FINAL)
            .initializer("$T.of($S, $S)", Types.DATAPOINT, property.identifier(), property.place())
            .build());
    ValueCode code = ValueCode.of(property.value());
    ValueCode item = code instanceof ArrayCode array ? array.element() : code;
    if (item instanceof DecimalCode decimal && decimal.value().isBounded()) {
      spec.addField(
          FieldSpec.builder(Types.DECIMAL_BOUNDS, property.boundsName(), PRIVATE, STATIC, FINAL)
              .initializer(decimal.bounds())
              .build());
    }
  }

  private static FieldSpec field(PropertyPlan property) {
    return FieldSpec.builder(fieldType(property), property.name(), PRIVATE, FINAL).build();
  }

  private static TypeName fieldType(PropertyPlan property) {
    TypeName type = ValueCode.of(property.value()).type();
    return Presence.hasBit(property) || property.required() ? type : Types.nullable(type);
  }

  private static MethodSpec constructor(ObjectPlan plan, ClassName type) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
    if (!plan.properties().isEmpty()) {
      constructor.addParameter(Types.builder(type), "builder");
    }
    Presence.fields(plan)
        .forEach(bits -> constructor.addStatement("this.$N = builder.$N", bits, bits));
    plan.properties()
        .forEach(p -> constructor.addStatement("this.$N = $L", p.name(), builtValue(p)));
    return constructor.build();
  }

  /** A class of the same properties made from another; where there are none, from nothing. */
  static CodeBlock copy(ObjectPlan plan, ClassName type, CodeBlock from) {
    return CodeBlock.of("new $T($L)", type, plan.properties().isEmpty() ? CodeBlock.of("") : from);
  }

  private static CodeBlock builtValue(PropertyPlan property) {
    CodeBlock held = CodeBlock.of("builder.$N", property.name());
    if (Presence.hasBit(property)) {
      return held;
    }
    CodeBlock set =
        property.required() ? CodeBlock.of("$T.requireNonNull($L)", Types.OBJECTS, held) : held;
    if (!(ValueCode.of(property.value()) instanceof StructCode struct)) {
      return set;
    }
    CodeBlock built = copy(struct.value().type(), struct.type(), set);
    return property.required() ? built : CodeBlock.of("$L == null ? null : $L", held, built);
  }

  private static MethodSpec builderMethod(ClassName type) {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("{@return a builder with nothing set}\n")
        .addModifiers(PUBLIC, STATIC)
        .returns(Types.builder(type))
        .addStatement("return new $T()", Types.builder(type))
        .build();
  }

  private static MethodSpec toBuilderMethod(ObjectPlan plan, ClassName type) {
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("{@return a builder with everything set as it is here}\n")
        .addModifiers(PUBLIC)
        .returns(Types.builder(type))
        .addStatement("return $L", copy(plan, Types.builder(type), CodeBlock.of("this")))
        .build();
  }

  private static MethodSpec accessor(PropertyPlan property) {
    ValueCode code = ValueCode.of(property.value());
    return MethodSpec.methodBuilder(property.name())
        .addJavadoc(
            Javadoc.of(
                property.doc(),
                property.required() ? "@return the value" : "@return the value; empty if not set"))
        .addAnnotations(Deprecation.of(property.doc()))
        .addModifiers(PUBLIC)
        .returns(property.required() ? code.type() : code.optionalType())
        .addStatement("return $L", accessed(property, code))
        .build();
  }

  private static CodeBlock accessed(PropertyPlan property, ValueCode code) {
    if (property.required()) {
      return CodeBlock.of("this.$N", property.name());
    }
    if (!Presence.hasBit(property)) {
      return CodeBlock.of("$T.ofNullable(this.$N)", Types.OPTIONAL, property.name());
    }
    TypeName optional = code.optionalType() instanceof ClassName special ? special : Types.OPTIONAL;
    return CodeBlock.of(
        "$L ? $T.of(this.$N) : $T.empty()",
        Presence.isSet(property),
        optional,
        property.name(),
        optional);
  }

  private ObjectMembers() {}
}
