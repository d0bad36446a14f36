package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;

/** A {@code boolean}. */
record BoolCode() implements ScalarCode {

  @Override
  public String dataType() {
    return "BOOL";
  }

  @Override
  public TypeName type() {
    return TypeName.BOOLEAN;
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("formats.write(json, $L);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    return CodeBlock.of("");
  }

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.BOOL", Types.VALUE_KIND);
  }
}
