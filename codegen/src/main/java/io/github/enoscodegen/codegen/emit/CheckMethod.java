package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import javax.lang.model.element.Modifier;

/** Emits the builder's {@code check}: every value against its rules, in the order of the model. */
final class CheckMethod {

  static MethodSpec of(ObjectPlan plan) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("check")
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Types.VIOLATION_COLLECTOR, "found")
            .addCode(PutAllMethods.begin());
    plan.properties().forEach(property -> method.addCode(check(property)));
    return method.build();
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
