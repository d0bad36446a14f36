package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.EnumValue;
import java.util.Optional;

/** A generated enum. */
record EnumCode(EnumValue value) implements ScalarCode {

  @Override
  public String dataType() {
    return "ENUM";
  }

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

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.keys($T.values(), $T::key)", Types.VALUE_KIND, type(), type());
  }

  @Override
  public Optional<CodeBlock> plain() {
    return Optional.of(CodeBlock.of("$T::key", type()));
  }
}
