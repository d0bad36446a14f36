package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.TextValue;
import java.util.List;

/** A {@code String}. */
record TextCode(TextValue value) implements ScalarCode {

  @Override
  public String dataType() {
    return "STRING";
  }

  @Override
  public TypeName type() {
    return Types.STRING;
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("json.value($L);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    String point = property.constantName();
    if (value.maxLength().isEmpty()) {
      return CodeBlock.of("found.text($N, $L);\n", point, expression);
    }
    String method = value.inBytes() ? "textInBytes" : "text";
    return CodeBlock.of(
        "found.$L($N, $L, $L);\n", method, point, expression, value.maxLength().getAsInt());
  }

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.STRING", Types.VALUE_KIND);
  }

  @Override
  public List<AnnotationSpec> constraints() {
    return value.maxLength().isPresent()
        ? List.of(
            AnnotationSpec.builder(value.inBytes() ? Types.MAX_BYTES : Types.MAX_LENGTH)
                .addMember("value", "$L", value.maxLength().getAsInt())
                .build())
        : List.of();
  }
}
