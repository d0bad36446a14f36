package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the builder's {@code check}: every value against its rules, in the order of the model. */
final class CheckMethod {

  private static final ParameterSpec FOUND =
      ParameterSpec.builder(Types.VIOLATION_COLLECTOR, "found").build();

  static List<MethodSpec> of(ObjectPlan plan) {
    PropertyStatements checks = new PropertyStatements(plan, "check", CheckMethod::check, FOUND);
    MethodSpec method =
        MethodSpec.methodBuilder("check")
            .addModifiers(Modifier.PRIVATE)
            .addParameter(FOUND)
            .addCode(PutAllMethods.begin())
            .addCode(checks.code())
            .build();
    return Stream.concat(Stream.of(method), checks.methods().stream()).toList();
  }

  private static CodeBlock check(PropertyPlan property) {
    CodeBlock value = CodeBlock.of("this.$N", property.name());
    CodeBlock rules = ValueCode.of(property.value()).check(property, value);
    if (property.required()) {
      return required(property, rules);
    }
    return rules.isEmpty() ? rules : Blocks.when(Presence.isSet(property), rules);
  }

  private static CodeBlock required(PropertyPlan property, CodeBlock rules) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", Presence.isMissing(property))
            .addStatement("found.missing($N)", property.constantName());
    if (!rules.isEmpty()) {
      code.nextControlFlow("else").add(rules);
    }
    return code.endControlFlow().build();
  }

  private CheckMethod() {}
}
