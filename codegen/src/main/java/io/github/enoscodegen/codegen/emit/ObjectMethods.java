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
import java.util.List;
import java.util.stream.Stream;

/** Emits {@code equals}, {@code hashCode} and {@code toString}. */
final class ObjectMethods {

  static List<MethodSpec> of(ObjectPlan plan) {
    return List.of(equalsMethod(plan), hashCodeMethod(plan), toStringMethod(plan));
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
    CodeBlock same =
        Stream.concat(bits, plan.properties().stream().map(ObjectMethods::same))
            .collect(CodeBlock.joining("\n&& "));
    return method.addStatement("return other instanceof $T that\n&& $L", type, same).build();
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
    for (PropertyPlan property : plan.properties()) {
      TypeName type = ValueCode.of(property.value()).type();
      TypeName hasher = type.isPrimitive() ? type.box() : Types.OBJECTS;
      method.addStatement("hash = 31 * hash + $T.hashCode(this.$N)", hasher, property.name());
    }
    return method.addStatement("return hash").build();
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
