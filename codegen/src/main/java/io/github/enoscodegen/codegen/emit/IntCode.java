package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.JavaType;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.IntValue;
import java.util.List;

/** An {@code int}. */
record IntCode(IntValue value) implements ScalarCode {

  @Override
  public String dataType() {
    return "INT";
  }

  @Override
  public TypeName type() {
    return TypeName.INT;
  }

  @Override
  public TypeName optionalType() {
    return Types.OPTIONAL_INT;
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("json.value($L);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    return value.isBounded()
        ? CodeBlock.of(
            "found.range($N, $L, $L, $L);\n",
            property.constantName(),
            expression,
            literal(value.min()),
            literal(value.max()))
        : CodeBlock.of("");
  }

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.INT", Types.VALUE_KIND);
  }

  @Override
  public List<AnnotationSpec> constraints() {
    AnnotationSpec.Builder range = AnnotationSpec.builder(Types.INT_RANGE);
    if (value.min() > Integer.MIN_VALUE) {
      range.addMember("min", "$L", value.min());
    }
    if (value.max() < Integer.MAX_VALUE) {
      range.addMember("max", "$L", value.max());
    }
    return value.isBounded() ? List.of(range.build()) : List.of();
  }

  @Override
  public List<AnnotationSpec> hints() {
    return value.isBounded()
        ? value.ideRanges().annotation().map(this::hint).map(List::of).orElse(List.of())
        : List.of();
  }

  private AnnotationSpec hint(JavaType annotation) {
    return AnnotationSpec.builder(Types.of(annotation))
        .addMember("from", literal(value.min()))
        .addMember("to", literal(value.max()))
        .build();
  }

  private static CodeBlock literal(int bound) {
    return switch (bound) {
      case Integer.MIN_VALUE -> CodeBlock.of("$T.MIN_VALUE", Integer.class);
      case Integer.MAX_VALUE -> CodeBlock.of("$T.MAX_VALUE", Integer.class);
      default -> CodeBlock.of("$L", bound);
    };
  }
}
