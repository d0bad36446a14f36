package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ranges and lengths, exact. */
final class Limits {

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,3})?");

  /** {@code maxLength}; empty where it is absent or null. */
  static Optional<MaxLength> maxLength(Members members) {
    return number("maxLength", members).flatMap(limit -> maxLength(limit, members));
  }

  private static Optional<MaxLength> maxLength(Bound limit, Members members) {
    BigDecimal value = limit.value();
    boolean whole = value.remainder(BigDecimal.ONE).signum() == 0;
    if (!whole || value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      reportNumber("maxLength", "a whole number below 2^31", limit, members);
      return Optional.empty();
    }
    return Optional.of(new MaxLength(value.longValueExact(), limit.position()));
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
    return number(name, members)
        .filter(bound -> exclusive || bound.value().compareTo(extreme) != 0)
        .map(bound -> new Bound(bound.value(), exclusive, bound.position()));
  }

  /** A number, or a string that holds one, as timestamps have. */
  private static Optional<Bound> number(String name, Members members) {
    return members.find(name).flatMap(node -> number(name, node, members));
  }

  private static Optional<Bound> number(String name, JsonNode node, Members members) {
    Optional<BigDecimal> value = value(node);
    if (value.isEmpty()) {
      members
          .diagnostics()
          .report(
              Rule.WRONG_JSON_TYPE,
              node.position(),
              "'%s' must be a number within the doubles, but is %s.".formatted(name, node.kind()));
    }
    return value.map(number -> new Bound(number, false, node.position()));
  }

  private static Optional<BigDecimal> value(JsonNode node) {
    if (node instanceof JsonNumber number) {
      return parsed(number.text());
    }
    return node instanceof JsonString text ? parsed(text.value().strip()) : Optional.empty();
  }

  /** The exponents of doubles end at 308; arithmetic on far greater ones would take all memory. */
  private static Optional<BigDecimal> parsed(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static void reportNumber(String name, String expected, Bound limit, Members members) {
    members
        .diagnostics()
        .report(
            Rule.WRONG_JSON_TYPE,
            limit.position(),
            "'%s' must be %s, but is %s.".formatted(name, expected, limit.value()));
  }

  private Limits() {}
}
