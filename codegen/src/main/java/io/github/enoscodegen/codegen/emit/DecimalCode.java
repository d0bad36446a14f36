package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.Bound;
import io.github.enoscodegen.codegen.plan.ValuePlan.DecimalValue;
import java.util.List;
import java.util.Optional;

/** A {@code float} or {@code double}. */
record DecimalCode(DecimalValue value) implements ScalarCode {

  @Override
  public String dataType() {
    return value.isFloat() ? "FLOAT" : "DOUBLE";
  }

  @Override
  public TypeName type() {
    return value.isFloat() ? TypeName.FLOAT : TypeName.DOUBLE;
  }

  @Override
  public TypeName optionalType() {
    return value.isFloat() ? Types.optional(TypeName.FLOAT.box()) : Types.OPTIONAL_DOUBLE;
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    return CodeBlock.of("json.value($L);\n", expression);
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    String point = property.constantName();
    return value.isBounded()
        ? CodeBlock.of("found.range($N, $L, $N);\n", point, expression, property.boundsName())
        : CodeBlock.of("found.finite($N, $L);\n", point, expression);
  }

  @Override
  public CodeBlock kind() {
    return CodeBlock.of("$T.$L", Types.VALUE_KIND, dataType());
  }

  @Override
  public List<AnnotationSpec> constraints() {
    AnnotationSpec.Builder range = AnnotationSpec.builder(Types.DECIMAL_RANGE);
    value.min().ifPresent(bound -> addBound(range, "min", bound));
    value.max().ifPresent(bound -> addBound(range, "max", bound));
    return value.isBounded() ? List.of(range.build()) : List.of();
  }

  /** The exact bounds, for a constant. */
  CodeBlock bounds() {
    return CodeBlock.of(
        "$T.of($L, $L, $L, $L)",
        Types.DECIMAL_BOUNDS,
        text(value.min()),
        isExclusive(value.min()),
        text(value.max()),
        isExclusive(value.max()));
  }

  private static void addBound(AnnotationSpec.Builder range, String name, Bound bound) {
    range.addMember(name, "$S", bound.value());
    if (bound.exclusive()) {
      range.addMember(name + "Exclusive", "true");
    }
  }

  private static CodeBlock text(Optional<Bound> bound) {
    return bound.map(b -> CodeBlock.of("$S", b.value())).orElse(CodeBlock.of("null"));
  }

  private static boolean isExclusive(Optional<Bound> bound) {
    return bound.map(Bound::exclusive).orElse(false);
  }
}
