package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An ENUM of kind INT is a JSON number equal to one of its keys. */
final class IntEnumRule implements ValueRule {

  private final String inWords;
  private final Set<BigDecimal> keys;

  /**
   * A rule.
   *
   * @param keys integers, as the model writes them
   */
  IntEnumRule(List<String> keys) {
    this.inWords = Shown.list(keys);
    this.keys =
        keys.stream()
            .map(key -> new BigDecimal(key).stripTrailingZeros())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void check(JsonNode value, Misfits misfits) {
    if (!(value instanceof JsonNumber number)) {
      String limit = "be a JSON number (ENUM), one of " + inWords;
      misfits.must(limit, Misfit.Kind.WRONG_JSON_TYPE, value);
    } else if (!keys.contains(ExactNumber.of(number).stripTrailingZeros())) {
      misfits.must("be one of " + inWords, Misfit.Kind.UNKNOWN_ENUM_KEY, value);
    }
  }
}
