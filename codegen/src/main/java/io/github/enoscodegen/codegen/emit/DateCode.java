package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;

/** A {@code LocalDate}. */
record DateCode() implements ScalarCode {

  @Override
  public String dataType() {
    return "DATE";
  }

  @Override
  public TypeName type() {
    return Types.LOCAL_DATE;
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("formats.write(json, $L);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    return CodeBlock.of("found.date($N, $L);\n", property.constantName(), expression);
  }

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.DATE", Types.VALUE_KIND);
  }
}
