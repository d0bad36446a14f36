package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits {@code toMap}: what is set, in the order of the model, without generated types. */
final class ToMapMethod {

  private static final ParameterSpec MAP = ParameterSpec.builder(Types.UNTYPED_MAP, "map").build();

  static List<MethodSpec> of(ObjectPlan plan) {
    PropertyStatements puts = new PropertyStatements(plan, "toMap", ToMapMethod::put, MAP);
    MethodSpec method =
        MethodSpec.methodBuilder("toMap")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Types.MAP_OF_OBJECTS)
            .addStatement("$T map = new $T()", Types.UNTYPED_MAP, Types.UNTYPED_MAP)
            .addCode(puts.code())
            .addStatement("return map.toMap()")
            .build();
    return Stream.concat(Stream.of(method), puts.methods().stream()).toList();
  }

  private static CodeBlock put(PropertyPlan property) {
    ValueCode code = ValueCode.of(property.value());
    // A primitive that may be absent comes as an optional.
    CodeBlock value =
        CodeBlock.of(
            Presence.hasBit(property) && !property.required() ? "this.$N()" : "this.$N",
            property.name());
    Optional<CodeBlock> plain = code.plain();
    String put = plain.isPresent() && code instanceof ArrayCode ? "putEach" : "put";
    CodeBlock function = plain.map(f -> CodeBlock.of(", $L", f)).orElse(CodeBlock.of(""));
    return CodeBlock.of("map.$L($N, $L$L);\n", put, property.constantName(), value, function);
  }

  private ToMapMethod() {}
}
