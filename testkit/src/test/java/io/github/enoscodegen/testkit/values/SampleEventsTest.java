package io.github.enoscodegen.testkit.values;

import static io.github.enoscodegen.testkit.Models.NOWHERE;
import static io.github.enoscodegen.testkit.Models.event;
import static io.github.enoscodegen.testkit.Models.model;
import static io.github.enoscodegen.testkit.Models.optional;
import static io.github.enoscodegen.testkit.Models.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonReader;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.BoolType;
import io.github.enoscodegen.codegen.model.DataType.DateType;
import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.FileType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.DataType.TimestampType;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.payload.EventPayloads;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleEventsTest {

  private static final ThingModel EVERY_TYPE =
      model(
          "pump",
          event(
              "highTemp",
              required("temp", new DoubleType(range("-40", false, "150", true))),
              optional("ratio", new FloatType(Range.ALL)),
              required("stage", new IntType(range("0", false, "5", false))),
              optional("on", new BoolType("", "")),
              optional("note", text(8, LengthUnit.CHARACTERS)),
              optional("level", keys(KeyKind.STRING, "LOW", "10 o'clock", "高")),
              optional("side", keys(KeyKind.INT, "-1", "7")),
              optional("day", new DateType()),
              optional("at", new TimestampType(range("0", false, "1000", false))),
              optional("log", new FileType()),
              optional("codes", new ArrayType(new IntType(Range.ALL), 4, NOWHERE)),
              optional(
                  "position",
                  new StructType(
                      List.of(
                          required("x", new IntType(Range.ALL)),
                          optional("names", new ArrayType(text(3, LengthUnit.BYTES), 3, NOWHERE))),
                      NOWHERE))));

  private static final SampleEvents EVENTS = SampleEvents.of(EVERY_TYPE);

  @Test
  void sameSeedGivesTheSameSampleOnEveryMachine() {
    SampleEvents events =
        SampleEvents.of(
            model(
                "m",
                event(
                    "e",
                    required("temp", new DoubleType(range("-40", false, "150", true))),
                    required("level", keys(KeyKind.STRING, "LOW", "10 o'clock")),
                    required("day", new DateType()),
                    required("codes", new ArrayType(new IntType(Range.ALL), 4, NOWHERE)))));

    assertThat(events.valid("e", 42)).isEqualTo(events.valid("e", 42));
    assertThat(events.valid("e", 42).toJson())
        .isEqualTo(
            """
            {"temp":4.9E-324,"level":"LOW","day":"4045-06-29","codes":[-1699163720]}""");
    assertThat(events.invalid("e", 42).toJson())
        .isEqualTo(
            """
            {"temp":4.9E-324,"level":-1.5,"day":"9999-12-31","codes":[1350327809,-457393991]}""");
    assertThat(events.invalid("e", 42))
        .hasToString("e (seed 42): level must be one of the keys of the enum [WRONG_JSON_TYPE]");
  }

  @Test
  void validEventsFitTheModel() {
    Stream<SampleEvent> samples =
        Stream.concat(
            EVENTS.edges("highTemp"),
            LongStream.range(0, 500).mapToObj(seed -> EVENTS.valid("highTemp", seed)));

    assertThat(samples)
        .hasSizeGreaterThan(500)
        .allSatisfy(sample -> assertThat(misfits(EVERY_TYPE, sample)).isEmpty())
        .allMatch(SampleEvent::isValid);
  }

  @Test
  void faultsAreWhatPackagePayloadFinds() {
    Stream<SampleEvent> samples =
        Stream.concat(
            EVENTS.brokenEdges("highTemp"),
            LongStream.range(0, 500).mapToObj(seed -> EVENTS.invalid("highTemp", seed)));

    assertThat(samples)
        .hasSizeGreaterThan(500)
        .noneMatch(SampleEvent::isValid)
        .allSatisfy(
            sample ->
                assertThat(misfits(EVERY_TYPE, sample))
                    .containsExactlyInAnyOrderElementsOf(
                        sample.faults().stream()
                            .map(fault -> fault.path() + " " + fault.kind())
                            .toList()));
  }

  @Test
  void brokenEdgesBreakEveryRuleOnceAndAlone() {
    List<SampleEvent> broken = EVENTS.brokenEdges("highTemp").toList();
    Set<Misfit.Kind> kinds = EnumSet.allOf(Misfit.Kind.class);
    kinds.remove(Misfit.Kind.UNKNOWN_EVENT);

    assertThat(broken).allMatch(sample -> sample.faults().size() == 1);
    assertThat(broken.stream().map(sample -> sample.faults().get(0).kind()).distinct())
        .containsExactlyInAnyOrderElementsOf(kinds);
    assertThat(broken.stream().map(sample -> sample.faults().get(0).path()))
        .contains("temp", "log", "position.x", "undeclared", "position.undeclared")
        .anyMatch(path -> path.matches("position\\.names\\[\\d]"));
  }

  @Test
  void someSamplesBreakSeveralRules() {
    assertThat(LongStream.range(0, 100).mapToObj(seed -> EVENTS.invalid("highTemp", seed)))
        .anyMatch(sample -> sample.faults().size() > 2)
        .anyMatch(sample -> sample.faults().size() == 1);
  }

  @ParameterizedTest
  @EnumSource(value = Misfit.Kind.class, names = "UNKNOWN_EVENT", mode = EnumSource.Mode.EXCLUDE)
  void breaksRulesOfTheKindsThatAreAskedFor(Misfit.Kind kind) {
    assertThat(
            LongStream.range(0, 50)
                .mapToObj(seed -> EVENTS.invalid("highTemp", seed, Set.of(kind)).orElseThrow()))
        .flatExtracting(SampleEvent::faults)
        .extracting(Fault::kind)
        .containsOnly(kind);
  }

  @Test
  void givesNothingWhereNoRuleIsOfTheKindsThatAreAskedFor() {
    SampleEvents events = SampleEvents.of(model("m", event("e")));

    assertThat(events.invalid("e", 1, Set.of(Misfit.Kind.OUT_OF_RANGE))).isEmpty();
    assertThat(events.invalid("e", 1).faults())
        .extracting(Fault::kind)
        .contains(Misfit.Kind.UNKNOWN_PARAMETER);
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, 5, false, 0 1 4 5, -1 6",
    "0, true, 5, true, 1 2 3 4, 0 5",
    "-7, false, -7, false, -7, -8 -6",
    "0.5, false, 3.5, false, 1 2 3, 0 4",
    "-2147483648, true, 2147483647, true, -2147483647 -2147483646 0 2147483645 2147483646, -2147483648 2147483647",
    "-2147483648, false, 2147483647, false, -2147483648 -2147483647 0 2147483646 2147483647, -2147483649 2147483648"
  })
  void integersGoToTheirLimitsAndJustBeyond(
      String min, boolean aboveMin, String max, boolean belowMax, String edges, String beyond) {
    IntType type = new IntType(range(min, aboveMin, max, belowMax));

    assertThat(edges(type)).containsExactlyInAnyOrder(edges.split(" "));
    assertThat(broken(type, Misfit.Kind.OUT_OF_RANGE)).contains(beyond.split(" "));
  }

  @Test
  void timestampsAreDigitsUpToTheirLimits() {
    TimestampType type = new TimestampType(range("0", true, "9223372036854775807", false));

    assertThat(edges(type))
        .containsExactlyInAnyOrder("1", "2", "9223372036854775806", "9223372036854775807");
    assertThat(broken(type, Misfit.Kind.OUT_OF_RANGE)).contains("0", "9223372036854775808");
  }

  /** 0.1f is a little more than 0.1, but it is written as 0.1. */
  @ParameterizedTest
  @CsvSource({
    "0, true, 0.1, false, 1.4E-45 0.1, 0.0 -0.0 0.10000001",
    "0.1, true, 1, true, 0.10000001 0.99999994, 0.1 1.0",
    "16777217, false, 16777219, false, 1.6777218E7, 1.6777216E7 1.677722E7"
  })
  void decimalsGoToTheirLimitsAsTheyAreWritten(
      String min, boolean aboveMin, String max, boolean belowMax, String edges, String beyond) {
    FloatType type = new FloatType(range(min, aboveMin, max, belowMax));

    assertThat(edges(type)).contains(edges.split(" ")).doesNotContain(beyond.split(" "));
    List<String> broken = broken(type, Misfit.Kind.OUT_OF_RANGE);
    assertThat(broken).containsAnyOf(beyond.split(" ")).doesNotContain(edges.split(" "));
  }

  @Test
  void decimalsWithoutLimitsEndWhereTheirTypeDoes() {
    assertThat(edges(new FloatType(Range.ALL))).contains("3.4028235E38", "-3.4028235E38", "-0.0");
    assertThat(edges(new DoubleType(Range.ALL))).contains("1.7976931348623157E308", "4.9E-324");
    assertThat(broken(new FloatType(Range.ALL), Misfit.Kind.OUT_OF_RANGE))
        .contains("340282356779733661637539395458142568448")
        .allMatch(number -> Float.isInfinite(Float.parseFloat(number)));
  }

  @Test
  void textsGoToTheirLimitInCharacters() {
    StringType type = text(5, LengthUnit.CHARACTERS);

    assertThat(edges(type))
        .contains("", "xxxxx", "😀😀😀😀😀")
        .allMatch(text -> characters(text) <= 5);
    assertThat(broken(type, Misfit.Kind.TOO_LONG))
        .contains("xxxxxx", "😀😀😀😀😀😀")
        .allMatch(text -> characters(text) > 5);
  }

  @Test
  void textsGoToTheirLimitInBytesWhereTheModelCountsThem() {
    StringType type = text(5, LengthUnit.BYTES);

    assertThat(edges(type)).contains("", "xxxxx", "😀x").allMatch(text -> bytes(text) <= 5);
    assertThat(broken(type, Misfit.Kind.TOO_LONG))
        .contains("xxxxxx", "😀xx")
        .allMatch(text -> bytes(text) > 5);
  }

  @Test
  void textsOfLengthsBeyondReasonStayShort() {
    StringType type = text(Integer.MAX_VALUE, LengthUnit.CHARACTERS);

    assertThat(edges(type)).isNotEmpty().allMatch(text -> text.length() <= SampleEvents.MOST_UNITS);
    assertThat(broken(type, Misfit.Kind.TOO_LONG)).isEmpty();
  }

  @Test
  void enumsTakeEachKeyAndRefuseWhatIsLikeOne() {
    assertThat(edges(keys(KeyKind.INT, "-1", "7"))).containsExactlyInAnyOrder("-1", "7");
    assertThat(edges(keys(KeyKind.STRING, "on", "ON"))).containsExactlyInAnyOrder("on", "ON");
    assertThat(broken(keys(KeyKind.STRING, "on", "ON"), Misfit.Kind.UNKNOWN_ENUM_KEY))
        .isNotEmpty()
        .doesNotContain("on", "ON");
  }

  @Test
  void arraysAreEmptyAndOfOneItemAndFull() {
    Collection<Integer> sizes = new TreeSet<>();
    ArrayType type = new ArrayType(new IntType(Range.ALL), 6, NOWHERE);
    only(type).edges("e").forEach(sample -> sizes.add(sizeOf(sample)));

    assertThat(sizes).contains(0, 1, 6).allMatch(size -> size <= 6);
    assertThat(
            only(type)
                .brokenEdges("e")
                .filter(s -> s.faults().get(0).path().equals("p"))
                .map(SampleEventsTest::sizeOf))
        .contains(7);
  }

  @Test
  void optionalParametersAreThereAndAbsent() {
    SampleEvents events =
        SampleEvents.of(
            model(
                "m",
                event(
                    "e", optional("o", text(3, LengthUnit.BYTES)), required("r", new DateType()))));

    assertThat(events.edges("e").map(sample -> sample.outputs().keySet()))
        .contains(Set.of("r"), Set.of("o", "r"))
        .allMatch(names -> names.contains("r"));
    assertThat(LongStream.range(0, 50).mapToObj(seed -> events.valid("e", seed).outputs().keySet()))
        .contains(Set.of("r"), Set.of("o", "r"))
        .allMatch(names -> names.contains("r"));
  }

  @Test
  void optionalParameterWithoutAnyValueStaysAbsent() {
    FloatType nothing = new FloatType(range("0.30000001", true, "0.30000002", true));
    SampleEvents events = SampleEvents.of(model("m", event("e", optional("o", nothing))));

    assertThat(events.valid("e", 1).outputs()).isEmpty();
    assertThat(events.edges("e").map(SampleEvent::outputs)).containsOnly(Map.of());
  }

  @Test
  void saysWhichEventCannotBeValid() {
    FloatType nothing = new FloatType(range("0.30000001", true, "0.30000002", true));
    SampleEvents events = SampleEvents.of(model("m", event("e", required("r", nothing))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> events.valid("e", 1))
        .withMessageContaining("event 'e' of model 'm' cannot be valid");
  }

  @Test
  void saysWhichEventsThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVENTS.valid("lowTemp", 1))
        .withMessage("model 'pump' has no event 'lowTemp', but [highTemp]");
    assertThat(EVENTS.events()).containsExactly("highTemp");
  }

  @Test
  void samplesCannotBeChanged() {
    Map<String, ?> outputs = EVENTS.valid("highTemp", 1).outputs();

    assertThatThrownBy(outputs::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void samplesSayWhatTheyAre() {
    assertThat(EVENTS.valid("highTemp", 7)).hasToString("highTemp (seed 7): valid");
    assertThat(EVENTS.brokenEdges("highTemp").map(SampleEvent::toString))
        .contains("highTemp (broken edge 0): temp must be there [MISSING_PARAMETER]");
  }

  @Test
  void halvesOfPairsAreWrittenAsEscapes() {
    SampleEvent sample =
        new SampleEvent("e", "hand", Map.of("p", "\ud83d \ud83d\ude00 \" \\ \n"), List.of());

    assertThat(sample.toJson()).isEqualTo("{\"p\":\"\\ud83d 😀 \\\" \\\\ \\u000a\"}");
  }

  private static SampleEvents only(DataType type) {
    return SampleEvents.of(model("m", event("e", required("p", type))));
  }

  private static List<String> edges(DataType type) {
    return only(type)
        .edges("e")
        .map(sample -> String.valueOf(sample.outputs().get("p")))
        .distinct()
        .toList();
  }

  private static List<String> broken(DataType type, Misfit.Kind kind) {
    return only(type)
        .brokenEdges("e")
        .filter(sample -> sample.faults().get(0).kind() == kind)
        .map(sample -> String.valueOf(sample.outputs().get("p")))
        .toList();
  }

  private static int sizeOf(SampleEvent sample) {
    return sample.outputs().get("p") instanceof List<?> items ? items.size() : -1;
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Path and kind of each. */
  private static List<String> misfits(ThingModel model, SampleEvent sample) {
    Diagnostics diagnostics = new Diagnostics();
    var json = JsonReader.read(SourceText.of("sample", sample.toJson()), diagnostics).orElseThrow();
    return EventPayloads.of(model).check(sample.event(), json).stream()
        .map(misfit -> misfit.path() + " " + misfit.kind())
        .collect(Collectors.toList());
  }

  private static Range range(String min, boolean aboveMin, String max, boolean belowMax) {
    return new Range(Optional.of(bound(min, aboveMin)), Optional.of(bound(max, belowMax)));
  }

  private static Bound bound(String value, boolean exclusive) {
    return new Bound(new BigDecimal(value), exclusive, NOWHERE);
  }

  private static StringType text(int most, LengthUnit unit) {
    return new StringType(Optional.of(new MaxLength(most, unit, NOWHERE)));
  }

  private static EnumType keys(KeyKind kind, String... keys) {
    return new EnumType(
        kind,
        Stream.of(keys).map(key -> new EnumItem(key, I18nText.NONE, NOWHERE)).toList(),
        NOWHERE);
  }
}
