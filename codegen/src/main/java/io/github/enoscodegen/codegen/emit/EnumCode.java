package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.EnumValue;

/** A generated enum. */
record EnumCode(EnumValue value) implements ValueCode {

  @Override
  public TypeName type() {
    return Types.of(value.type().type());
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("$L.writeJson(json);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    return CodeBlock.of("");
  }
}
