package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;

/** Emits {@code writeJson}: what is set, in the order of the model. */
final class WriteJsonMethod {

  static MethodSpec.Builder of(ObjectPlan plan) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeJson")
            .addParameter(Types.JSON_WRITER, "json")
            .addParameter(Types.VALUE_FORMATS, "formats")
            .addStatement("json.beginObject()");
    plan.properties().forEach(property -> method.addCode(member(property)));
    return method.addStatement("json.endObject()");
  }

  private static CodeBlock member(PropertyPlan property) {
    CodeBlock value = CodeBlock.of("this.$N", property.name());
    CodeBlock written =
        CodeBlock.builder()
            .addStatement("json.name($N.jsonName())", property.constantName())
            .add(ValueCode.of(property.value()).write(value))
            .build();
    return property.required() ? written : Blocks.when(Presence.isSet(property), written);
  }

  private WriteJsonMethod() {}
}
