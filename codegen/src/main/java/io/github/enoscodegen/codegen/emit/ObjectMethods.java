package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Emits {@code equals}, {@code hashCode} and {@code toString}. */
final class ObjectMethods {

  static List<MethodSpec> of(ObjectPlan plan) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(equalsMethod(plan));
    Portion.of(plan).forEach(portion -> methods.add(equalsPortion(plan, portion)));
    methods.add(hashCodeMethod(plan));
    Portion.of(plan).forEach(portion -> methods.add(hashCodePortion(portion)));
    methods.add(toStringMethod(plan));
    return methods;
  }

  private static MethodSpec equalsMethod(ObjectPlan plan) {
    ClassName type = Types.of(plan.type());
    MethodSpec.Builder method =
        override("equals", TypeName.BOOLEAN).addParameter(Object.class, "other");
    if (plan.properties().isEmpty()) {
      return method.addStatement("return other instanceof $T", type).build();
    }
    Stream<CodeBlock> bits =
        Presence.fields(plan).stream()
            .map(field -> CodeBlock.of("this.$N == that.$N", field, field));
    List<Portion> portions = Portion.of(plan);
    Stream<CodeBlock> values =
        portions.isEmpty()
            ? plan.properties().stream().map(ObjectMethods::same)
            : portions.stream().map(p -> CodeBlock.of("$N(that)", p.methodName("equals")));
    CodeBlock same = Stream.concat(bits, values).collect(CodeBlock.joining("\n&& "));
    return method.addStatement("return other instanceof $T that\n&& $L", type, same).build();
  }

  private static MethodSpec equalsPortion(ObjectPlan plan, Portion portion) {
    CodeBlock same =
        portion.properties().stream().map(ObjectMethods::same).collect(CodeBlock.joining("\n&& "));
    return portion
        .method("equals", TypeName.BOOLEAN)
        .addParameter(Types.of(plan.type()), "that")
        .addStatement("return $L", same)
        .build();
  }

  private static CodeBlock same(PropertyPlan property) {
    String name = property.name();
    TypeName type = ValueCode.of(property.value()).type();
    if (type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare(this.$N, that.$N) == 0", type.box(), name, name);
    }
    return type.isPrimitive()
        ? CodeBlock.of("this.$N == that.$N", name, name)
        : CodeBlock.of("$T.equals(this.$N, that.$N)", Types.OBJECTS, name, name);
  }

  private static MethodSpec hashCodeMethod(ObjectPlan plan) {
    MethodSpec.Builder method = override("hashCode", TypeName.INT);
    method.addStatement("int hash = $L", plan.properties().size());
    for (FieldSpec bits : Presence.fields(plan)) {
      method.addStatement("hash = 31 * hash + $T.hashCode(this.$N)", Long.class, bits);
    }
    List<Portion> portions = Portion.of(plan);
    if (portions.isEmpty()) {
      method.addCode(hashes(plan.properties()));
    }
    portions.forEach(p -> method.addStatement("hash = $N(hash)", p.methodName("hashCode")));
    return method.addStatement("return hash").build();
  }

  private static MethodSpec hashCodePortion(Portion portion) {
    return portion
        .method("hashCode", TypeName.INT)
        .addParameter(TypeName.INT, "before")
        .addStatement("int hash = before")
        .addCode(hashes(portion.properties()))
        .addStatement("return hash")
        .build();
  }

  private static CodeBlock hashes(List<PropertyPlan> properties) {
    return properties.stream().map(ObjectMethods::hash).collect(CodeBlock.joining(""));
  }

  private static CodeBlock hash(PropertyPlan property) {
    TypeName type = ValueCode.of(property.value()).type();
    TypeName hasher = type.isPrimitive() ? type.box() : Types.OBJECTS;
    return CodeBlock.of("hash = 31 * hash + $T.hashCode(this.$N);\n", hasher, property.name());
  }

  private static MethodSpec toStringMethod(ObjectPlan plan) {
    return override("toString", Types.STRING)
        .addStatement("$T json = new $T()", Types.JSON_WRITER, Types.JSON_WRITER)
        .addStatement("writeJson(json, $T.DEFAULT)", Types.VALUE_FORMATS)
        .addStatement(
            "return $S + new $T(json.toByteArray(), $T.UTF_8)",
            plan.type().simpleName(),
            Types.STRING,
            StandardCharsets.class)
        .build();
  }

  private static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(returned);
  }

  private ObjectMethods() {}
}
