package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys of an enum; and others that are like them. */
final class EnumValues {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Values ofInts(List<String> keys) {
    List<Integer> numbers = keys.stream().map(Integer::valueOf).toList();
    List<Object> unknown =
        Stream.concat(
                neighbours(numbers),
                Stream.of(new BigDecimal(numbers.get(0)).add(HALF), 4_294_967_296L))
            .toList();
    return values(numbers, unknown, JsonKind.NUMBER);
  }

  /** Numbers that lie beside a key and are none. */
  private static Stream<Object> neighbours(List<Integer> keys) {
    Set<Long> near = new TreeSet<>();
    keys.forEach(key -> near.addAll(List.of(key - 1L, key + 1L)));
    keys.forEach(key -> near.remove((long) key));
    return near.stream()
        .map(number -> number == number.intValue() ? (Object) number.intValue() : number);
  }

  static Values ofTexts(List<String> keys) {
    List<Object> unknown =
        keys.stream()
            .flatMap(EnumValues::like)
            .filter(text -> !keys.contains(text))
            .distinct()
            .<Object>map(text -> text)
            .toList();
    return values(keys, unknown, JsonKind.STRING);
  }

  private static Stream<String> like(String key) {
    return Stream.of(
        "",
        key + "x",
        key + " ",
        " " + key,
        key.toUpperCase(Locale.ROOT),
        key.toLowerCase(Locale.ROOT),
        key.substring(key.isEmpty() ? 0 : key.offsetByCodePoints(0, 1)));
  }

  private static Values values(List<?> keys, List<Object> unknown, JsonKind kind) {
    String rule = "be one of the keys of the enum";
    Flaw other = Flaw.of(Misfit.Kind.UNKNOWN_ENUM_KEY, rule, dice -> dice.pick(unknown));
    List<Flaw> flaws =
        Stream.concat(Stream.of(other), JsonKind.flaws(rule, kind).stream()).toList();
    return new ScalarValues(List.copyOf(keys), dice -> dice.pick(keys), flaws);
  }

  private EnumValues() {}
}
