package io.github.enoscodegen.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want much memory, much time or a deep stack get a complaint and none of these. */
class HostileJsonTest {

  private static final int TEN_MEGABYTES = 10_000_000;

  private static final String POINT =
      """
      {"modelId": "m", "events": {"e": {"eventType": "INFO", "outputData": [
        {"identifier": "p", %s}]}}}""";

  private static final String EXPORTED_POINT =
      """
      {"thingModelId": "m", "thingEventMap": {"e": {"identifier": "e", "type": "INFO", "outputData": [
        {"identifier": "p", "$class": "x.TSL%s", %s}]}}}""";

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"data\":", "{\"modelId\":{\"events\":"})
  void nestAHundredThousandLevels(String opening) throws IOException {
    assertThat(rules(opening.repeat(100_000))).containsExactly(Rule.JSON_TOO_LARGE);
    assertThat(rules(opening.repeat(100_000) + "1")).containsExactly(Rule.JSON_TOO_LARGE);
  }

  /** Each text is shallow, and all of them together would take the stack. */
  @Test
  void nestTextsInTexts() throws IOException {
    String definition = "{}";
    for (int i = 0; i < 9; i++) {
      definition =
          "{\"items\":[{\"identifier\":\"i\",\"dataType\":\"STRUCT\",\"dataDefinition\":".repeat(25)
              + quoted(definition)
              + "}]}".repeat(25);
    }
    String point = "\"dataType\": \"STRUCT\", \"dataDefinition\": " + definition;

    assertThat(rules(POINT.formatted(point))).containsExactly(Rule.JSON_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"%s\"]", "{\"%s\":1}", "[%s]", "{\"modelId\":\"%s\"}"})
  void haveStringsNamesAndWordsOfTenMegabytes(String json) {
    for (String character : List.of("x", "1")) {
      assertThat(complaintsOfLarge(json.formatted(character.repeat(TEN_MEGABYTES))))
          .singleElement()
          .extracting(Diagnostic::rule)
          .isIn(Rule.JSON_TOO_LARGE, Rule.NOT_JSON);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dataType, UNKNOWN_DATA_TYPE",
    "identifier, BAD_IDENTIFIER",
    "eventType, UNKNOWN_EVENT_TYPE",
    "enumType, UNKNOWN_ENUM_TYPE",
  })
  void quoteNamesThatAreJustShortEnough(String member, Rule rule) throws IOException {
    String text = "\"" + "x".repeat(1_000_000) + "\"";
    String model =
        POINT
            .formatted(
                "\"dataType\": \"ENUM\", \"dataDefinition\": {\"enumType\": \"INT\","
                    + " \"enumDesc\": {\"1\": \"one\"}}")
            .replaceFirst("\"" + member + "\": \"\\w+\"", "\"" + member + "\": " + text);

    List<Diagnostic> complaints = complaints(model);

    assertThat(complaints).extracting(Diagnostic::rule).contains(rule);
    assertThat(complaints).allSatisfy(c -> assertThat(c.toString()).hasSizeLessThan(3000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minimum
          maximum
          maxLength
          """)
  void haveNumbersBeyondEveryNumber(String member) throws IOException {
    for (String type : List.of("Int", "Float", "Double", "Timestamp", "Text")) {
      for (String number : List.of("1e999999", "-1e999999", "1e-999999", "1e99999999999")) {
        for (String written : List.of(number, "\"" + number + "\"")) {
          String point = EXPORTED_POINT.formatted(type, "\"%s\": %s".formatted(member, written));
          boolean limits = type.equals("Text") == member.equals("maxLength");

          assertThat(rules(point))
              .as("%s of %s: %s", member, type, written)
              .isEqualTo(limits ? List.of(Rule.WRONG_JSON_TYPE) : List.of());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999", "-1e999999", "1e-999999", "1e99999999999", "0e999999999"})
  void haveSuchNumbersWhereOtherThingsBelong(String number) throws IOException {
    for (String member :
        List.of("defaultValue", "dataType", "dataDefinition", "unit", "name", "desc", "tags")) {
      complaints(POINT.formatted("\"dataType\": \"INT\", \"%s\": %s".formatted(member, number)));
      complaints(EXPORTED_POINT.formatted("Int", "\"%s\": %s".formatted(member, number)));
    }
    assertThat(rules(enumOf("INT", number))).containsExactly(Rule.ENUM_KEY_NOT_INT);
    assertThat(rules("{\"code\": %s}".formatted(number))).containsExactly(Rule.NOT_A_THING_MODEL);
  }

  @Test
  void haveVeryManyComplaintsInOneLine() throws IOException {
    String duplicates = "\"a\":1,".repeat(100_000);

    List<Diagnostic> complaints = complaintsOfLarge("{" + duplicates + "\"modelId\":\"m\"}");

    assertThat(complaints).hasSize(10_001);
    assertThat(complaints.get(10_000).rule()).isEqualTo(Rule.TOO_MANY_COMPLAINTS);
  }

  @Test
  void complainUnderAVeryLongPath() throws IOException {
    String name = "n".repeat(49_000);
    String opening = ("{\"" + name + "\":").repeat(90);
    String duplicates = "{" + "\"a\":1,".repeat(11_000) + "\"b\":1}";

    List<Diagnostic> complaints = complaintsOfLarge(opening + duplicates + "}".repeat(90));

    assertThat(complaints).hasSize(10_001);
    assertThat(complaints.get(0).position().path().toString()).hasSizeLessThan(50_000);
  }

  /** Strings of these have one hash code in Java, which Jackson's table of names builds on. */
  @Test
  void haveNamesThatCollide() throws IOException {
    String members =
        IntStream.range(0, 1 << 14)
            .mapToObj(i -> "\"" + colliding(i) + "\":1")
            .collect(Collectors.joining(","));

    assertThat(rules("{" + members + "}")).containsExactly(Rule.NOT_A_THING_MODEL);
  }

  @Test
  void haveMoreValuesThanAnyModel() throws IOException {
    List<Diagnostic> complaints = complaintsOfLarge("[" + "0,".repeat(2_000_000) + "0]");

    assertThat(complaints)
        .singleElement()
        .asString()
        .startsWith(
            "model.json:1:4000000: error: The JSON has more than 2000000 values, as no thing model"
                + " does. Is this the right file? [JSON_TOO_LARGE]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "ISO-8859-1", "GBK"})
  void areInAnotherCharset(String charset) throws IOException {
    byte[] content = "{\"modelId\": \"é\", \"name\": \"é\"}".getBytes(Charset.forName(charset));

    assertThat(AnyBytes.check(content))
        .singleElement()
        .extracting(Diagnostic::rule)
        .isIn(Rule.NOT_UTF8, Rule.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 1_000_000})
  void areNothingButNulBytes(int count) throws IOException {
    assertThat(AnyBytes.check(new byte[count]))
        .singleElement()
        .extracting(Diagnostic::rule)
        .isEqualTo(Rule.NOT_JSON);
  }

  private static String enumOf(String kind, String key) {
    return POINT.formatted(
        "\"dataType\": \"ENUM\", \"dataDefinition\": {\"enumType\": \"%s\", \"enumDesc\": {\"%s\": \"\"}}"
            .formatted(kind, key));
  }

  private static String colliding(int number) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static List<Rule> rules(String json) throws IOException {
    return complaints(json).stream().map(Diagnostic::rule).toList();
  }

  private static List<Diagnostic> complaints(String json) throws IOException {
    return AnyBytes.check(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Runs once, and looks at nothing else. */
  private static List<Diagnostic> complaintsOfLarge(String json) {
    Diagnostics diagnostics = new Diagnostics();
    ModelReader.read(ModelFile.of("model.json", json), ReadOptions.DEFAULT, diagnostics);
    return diagnostics.inReadingOrder();
  }
}
