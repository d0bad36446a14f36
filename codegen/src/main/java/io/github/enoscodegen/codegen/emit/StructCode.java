package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.StructValue;
import java.util.Optional;

/** A generated struct; the builder around it holds the struct's own builder. */
record StructCode(StructValue value) implements ValueCode {

  @Override
  public String dataType() {
    return "STRUCT";
  }

  @Override
  public ClassName type() {
    return Types.of(value.type().type());
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("$L.writeJson(json, formats);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    return CodeBlock.of(
        "found.enter($N);\n$L.check(found);\nfound.leave();\n",
        property.constantName(),
        expression);
  }

  @Override
  public CodeBlock read(PropertyPlan property) {
    return CodeBlock.of(
        "in.readStruct($N, items -> this.$N(struct -> struct.putAll(items, reading)));\n",
        property.constantName(),
        property.name());
  }

  @Override
  public Optional<CodeBlock> plain() {
    return Optional.of(CodeBlock.of("$T::toMap", type()));
  }
}
