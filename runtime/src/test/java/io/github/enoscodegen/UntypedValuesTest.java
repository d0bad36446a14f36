package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.Violation.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UntypedValuesTest {

  @Test
  void reportsEverythingAtItsPathInTheOrderOfTheModel() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("blade", Map.of("n", "2", "m", 1));
    values.put("spede", 7);
    values.put("codes", List.of(1, "x", 12, 3.5, -1, 2));
    values.put("speed", "fast");

    assertThat(messages(Overspeed.builder().putAll(values)))
        .containsExactly(
            "spede must be left out, since the model has no such parameter (nearest: speed)",
            "speed must be a number (DOUBLE), but is \"fast\"",
            "codes must have at most 5 items, but is an array of 6",
            "codes[1] must be a number (INT), but is \"x\"",
            "codes[2] must be between 0 and 9, but is 12",
            "codes[3] must be an integer (INT), but is 3.5",
            "codes[4] must be between 0 and 9, but is -1",
            "blade.m must be left out, since the model has no such parameter (it has n)",
            "blade.n must be a number (INT), but is \"2\"");
  }

  @Test
  void keepsWhatCannotBeReadAsItWasGiven() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("speed", List.of("fast"));
    values.put("codes", Arrays.asList(1, "x", null));
    values.put("blade", Map.of("n", 2.5));
    values.put("spede", 7);
    Overspeed.Builder builder = Overspeed.builder().putAll(values);

    assertThat(builder.unread())
        .isEqualTo(Map.of("speed", List.of("fast"), "codes[1]", "x", "blade.n", 2.5, "spede", 7));
    assertThat(builder.unread()).isUnmodifiable();
    assertThat(builder.speed(7).unread()).doesNotContainKey("speed");
    assertThat(Overspeed.builder().speed(7).unread()).isEmpty();
  }

  @Test
  void saysWhereAViolationStands() {
    assertThat(Overspeed.builder().putAll(Map.of("blade", Map.of("n", true), "x", 1)).violations())
        .extracting(Violation::toString)
        .containsExactly(
            "x must be left out, since the model has no such parameter (it has speed, codes, blade)"
                + " [UNKNOWN_PARAMETER, overspeed of model fan]",
            "speed must be set [REQUIRED, events.overspeed.outputData[0]]",
            "blade.n must be a number (INT), but is true"
                + " [WRONG_TYPE, events.overspeed.outputData[2].struct.n]");
  }

  @Test
  void takesNullForAbsent() {
    Map<String, Object> values = new HashMap<>();
    values.put("speed", null);
    values.put("unknown", null);

    assertThat(messages(Overspeed.builder().putAll(values))).containsExactly("speed must be set");
    assertThat(messages(Overspeed.builder().speed(7).putAll(values))).isEmpty();
  }

  @Test
  void refusesNullAsAnItem() {
    Map<String, Object> values = Map.of("speed", 1, "codes", Arrays.asList(1, null));

    assertThat(messages(Overspeed.builder().putAll(values)))
        .containsExactly("codes[1] must be a number (INT), but is null");
  }

  @Test
  void complainsAboutWhatItCannotReadRatherThanAboutOlderValues() {
    Overspeed.Builder builder = Overspeed.builder().speed(101).codes(List.of(10));

    builder.putAll(Map.of("speed", "fast", "codes", "none"));

    assertThat(messages(builder))
        .containsExactly(
            "speed must be a number (DOUBLE), but is \"fast\"",
            "codes must be an array (ARRAY), but is \"none\"");
  }

  @Test
  void forgetsWhatItCouldNotReadWhenThereIsAnotherValue() {
    Overspeed.Builder builder =
        Overspeed.builder().putAll(Map.of("speed", "fast", "codes", List.of("x"), "blade", 7));

    assertThat(messages(builder.speed(1)))
        .containsExactly(
            "codes[0] must be a number (INT), but is \"x\"",
            "blade must be an object (STRUCT), but is 7");
    assertThat(messages(builder.clearCodes()))
        .containsExactly("blade must be an object (STRUCT), but is 7");
    assertThat(messages(builder.putAll(Map.of("blade", Map.of("n", 9)))))
        .containsExactly("blade.n must be between 1 and 5, but is 9");
    assertThat(builder.blade(blade -> blade.n(5)).build().toMap())
        .isEqualTo(Map.of("speed", 1.0, "blade", Map.of("n", 5)));
  }

  @Test
  void forgetsWhatItCouldNotReadWhenItIsPutAnew() {
    Overspeed.Builder builder = Overspeed.builder().putAll(Map.of("speed", "a", "x", 1));

    builder.putAll(Map.of("speed", "b", "x", 2));

    assertThat(builder.violations())
        .extracting(Violation::path, Violation::actual)
        .containsExactly(tuple("x", ""), tuple("speed", "\"b\""));
    assertThat(messages(builder.putAll(Map.of("speed", 1)))).hasSize(1);
  }

  @Test
  void mergesIntoWhatIsSet() {
    Overspeed.Builder builder = Overspeed.builder().speed(1).codes(List.of(1));

    builder.putAll(Map.of("codes", List.of(2)));

    assertThat(builder.build().toMap()).isEqualTo(Map.of("speed", 1.0, "codes", List.of(2)));
  }

  @Test
  void copiesWhatItIsGiven() {
    List<Object> codes = new ArrayList<>(List.of(1));
    Overspeed.Builder builder = Overspeed.builder().putAll(Map.of("speed", 1, "codes", codes));

    codes.set(0, "x");

    assertThat(builder.build().toMap()).containsEntry("codes", List.of(1));
  }

  static Stream<Arguments> arrays() {
    return Stream.of(
        Arguments.of(new int[] {1, 2}),
        Arguments.of(new long[] {1, 2}),
        Arguments.of(new short[] {1, 2}),
        Arguments.of(new byte[] {1, 2}),
        Arguments.of(new float[] {1, 2}),
        Arguments.of(new double[] {1, 2}),
        Arguments.of((Object) new Integer[] {1, 2}),
        Arguments.of(IntArray.of(1, 2)),
        Arguments.of(FloatArray.of(1, 2)),
        Arguments.of(DoubleArray.of(1, 2)),
        Arguments.of(new LinkedHashSet<>(List.of(1, 2L))));
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void readsTheArraysOfJava(Object array) {
    assertThat(Untyped.array(ValueKind.INT, array, ValueReading.STRICT)).isEqualTo("[1, 2]");
  }

  @Test
  void readsArraysOfOtherItems() {
    assertThat(Untyped.array(ValueKind.BOOL, new boolean[] {true}, ValueReading.STRICT))
        .isEqualTo("[true]");
    assertThat(Untyped.array(ValueKind.STRING, new String[] {"a"}, ValueReading.STRICT))
        .isEqualTo("[a]");
    assertThat(Untyped.array(ValueKind.STRING, "ab", ValueReading.LENIENT))
        .isEqualTo("v must be an array (ARRAY), but is \"ab\"");
  }

  @Test
  void refusesArraysThatNoMessageCouldHold() {
    assertThat(Untyped.array(ValueKind.INT, Collections.nCopies(100_001, "x"), ValueReading.STRICT))
        .isEqualTo("v must have far fewer items, but is an array of 100001");
  }

  @Test
  void readsStructsOfGeneratedClasses() {
    Overspeed event = Overspeed.builder().speed(1).blade(blade -> blade.n(5)).build();

    assertThat(Overspeed.EVENT_TYPE.fromMap(event.toMap())).isEqualTo(event);
  }

  @Test
  void passesOverUnknownParametersIfToldTo() {
    ValueReading reading = ValueReading.STRICT.ignoringUnknown();
    Map<String, ?> row = Map.of("id", 7, "speed", 1, "blade", Map.of("n", 1, "id", 7));

    assertThat(Overspeed.EVENT_TYPE.fromMap(row, reading).toMap())
        .isEqualTo(Map.of("speed", 1.0, "blade", Map.of("n", 1)));
    assertThat(messages(Overspeed.builder().putAll(Map.of("speed", "1"), reading))).hasSize(1);
  }

  @Test
  void sumsUpManyUnknownParameters() {
    Map<String, Object> values =
        IntStream.range(0, 1_000)
            .boxed()
            .collect(Collectors.toMap(i -> "unknown-%03d".formatted(i), i -> i));

    List<Violation> found = Overspeed.builder().speed(1).putAll(values).violations();

    assertThat(found).hasSize(100).extracting(Violation::rule).containsOnly(Rule.UNKNOWN_PARAMETER);
    assertThat(found.get(99).path()).matches("unknown-\\d+ and 900 others");
  }

  @Test
  void showsNamesOnOneLine() {
    assertThat(messages(Overspeed.builder().speed(1).putAll(Map.of("a\nb", 1))))
        .containsExactly(
            "a\\nb must be left out, since the model has no such parameter"
                + " (it has speed, codes, blade)");
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without it may do
  void namesAMissingArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> Overspeed.EVENT_TYPE.fromMap(null))
        .withMessage("values");
    assertThatNullPointerException()
        .isThrownBy(() -> Overspeed.EVENT_TYPE.fromMap(Map.of(), null))
        .withMessage("reading");
  }

  private static List<String> messages(Overspeed.Builder builder) {
    return builder.violations().stream().map(Violation::message).toList();
  }
}
