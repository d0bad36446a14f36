package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.Optional;

/** A file's URI. */
record FileCode() implements ScalarCode {

  @Override
  public String dataType() {
    return "FILE";
  }

  @Override
  public TypeName type() {
    return Types.FILE_URI;
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("json.value($L.value());\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    return CodeBlock.of("found.text($N, $L.value());\n", property.constantName(), expression);
  }

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.FILE", Types.VALUE_KIND);
  }

  @Override
  public Optional<CodeBlock> plain() {
    return Optional.of(CodeBlock.of("$T::value", type()));
  }
}
