package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.TimestampValue;
import java.util.List;

/** An {@code Instant}. */
record TimestampCode(TimestampValue value) implements ScalarCode {

  @Override
  public String dataType() {
    return "TIMESTAMP";
  }

  @Override
  public TypeName type() {
    return Types.INSTANT;
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("formats.write(json, $L);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    return CodeBlock.of(
        "found.timestamp($N, $L, $L, $L);\n",
        property.constantName(),
        expression,
        literal(value.min()),
        literal(value.max()));
  }

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.TIMESTAMP", Types.VALUE_KIND);
  }

  @Override
  public List<AnnotationSpec> constraints() {
    AnnotationSpec.Builder range = AnnotationSpec.builder(Types.TIMESTAMP_RANGE);
    if (value.min() > Long.MIN_VALUE) {
      range.addMember("min", "$LL", value.min());
    }
    if (value.max() < Long.MAX_VALUE) {
      range.addMember("max", "$LL", value.max());
    }
    return value.isBounded() ? List.of(range.build()) : List.of();
  }

  private static CodeBlock literal(long bound) {
    if (bound == Long.MIN_VALUE) {
      return CodeBlock.of("$T.MIN_VALUE", Long.class);
    }
    return bound == Long.MAX_VALUE
        ? CodeBlock.of("$T.MAX_VALUE", Long.class)
        : CodeBlock.of("$LL", bound);
  }
}
