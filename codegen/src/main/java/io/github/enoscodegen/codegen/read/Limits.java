package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.Decimals;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** Ranges and lengths, exact. */
final class Limits {

  /** {@code maxLength}; empty where it is absent or null. */
  static Optional<MaxLength> maxLength(Members members, LengthUnit unit) {
    return number("maxLength", "a whole number below 2^31", Limits::isLength, members)
        .map(limit -> new MaxLength(limit.value().longValueExact(), unit, limit.position()));
  }

  private static boolean isLength(BigDecimal value) {
    return value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
        && value.remainder(BigDecimal.ONE).signum() == 0;
  }

  /**
   * {@code minimum} and {@code maximum} of form B, which writes the whole range of a type where the
   * user set none.
   *
   * @param least the least value of the type
   * @param greatest the greatest value of the type
   */
  static Range range(Members members, BigDecimal least, BigDecimal greatest) {
    return new Range(
        bound("minimum", "exclusiveMinimum", least, members),
        bound("maximum", "exclusiveMaximum", greatest, members));
  }

  private static Optional<Bound> bound(
      String name, String exclusiveName, BigDecimal extreme, Members members) {
    boolean exclusive = members.flag(exclusiveName).orElse(false);
    return number(name, "a number that a double can hold", value -> true, members)
        .filter(bound -> exclusive || bound.value().compareTo(extreme) != 0)
        .map(bound -> new Bound(bound.value(), exclusive, bound.position()));
  }

  /** A number, or a string that holds one, as timestamps have. */
  private static Optional<Bound> number(
      String name, String expected, Predicate<BigDecimal> fits, Members members) {
    JsonNode node = members.find(name).orElse(null);
    if (node == null) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = value(node).filter(fits);
    if (value.isEmpty()) {
      String message = "'%s' must be %s, but is %s.".formatted(name, expected, shown(node));
      members.diagnostics().report(Rule.WRONG_JSON_TYPE, node.position(), message);
    }
    return value.map(number -> new Bound(number, false, node.position()));
  }

  private static Optional<BigDecimal> value(JsonNode node) {
    if (node instanceof JsonNumber number) {
      return Decimals.parse(number.text());
    }
    return node instanceof JsonString text
        ? Decimals.parse(text.value().strip())
        : Optional.empty();
  }

  private static String shown(JsonNode node) {
    if (node instanceof JsonNumber number) {
      return number.text();
    }
    return node instanceof JsonString text ? "'" + text.value() + "'" : node.kind();
  }

  private Limits() {}
}
