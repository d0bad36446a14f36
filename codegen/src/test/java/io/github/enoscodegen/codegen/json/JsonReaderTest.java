package io.github.enoscodegen.codegen.json;

import static io.github.enoscodegen.codegen.json.JsonTexts.complaints;
import static io.github.enoscodegen.codegen.json.JsonTexts.item;
import static io.github.enoscodegen.codegen.json.JsonTexts.member;
import static io.github.enoscodegen.codegen.json.JsonTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNull;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final String EVERY_KIND =
      """
      {
        "object": {},
        "array": [
          "高温",  -1.50 ],
        "string" : "a\\"b",
        "yes": true, "no": false,
        "nothing": null
      }
      """;

  @ParameterizedTest(name = "{0} is {1} at {2}")
  @CsvSource({
    "object, an object, 2:13",
    "array, an array, 3:12",
    "string, a string, 5:14",
    "yes, a boolean, 6:10",
    "no, a boolean, 6:22",
    "nothing, null, 7:14",
  })
  void knowsKindAndPlaceOfEveryValue(String name, String kind, String place) {
    JsonNode node = member(read(EVERY_KIND), name);

    assertThat(node.kind()).isEqualTo(kind);
    assertThat(node.position()).hasToString("m.json:" + place);
    assertThat(node.position().path()).hasToString(name);
  }

  @Test
  void knowsPlacesOfItems() {
    JsonNode array = member(read(EVERY_KIND), "array");

    assertThat(item(array, 0).position()).hasToString("m.json:4:5");
    assertThat(item(array, 1).position()).hasToString("m.json:4:12");
    assertThat(item(array, 1).position().path()).hasToString("array[1]");
    assertThat(item(array, 1).kind()).isEqualTo("a number");
  }

  @Test
  void knowsPlacesOfMemberNames() {
    JsonObject object = (JsonObject) read(EVERY_KIND);
    JsonMember member = Objects.requireNonNull(object.members().get("no"));

    assertThat(member.name()).isEqualTo("no");
    assertThat(member.namePosition()).hasToString("m.json:6:16");
    assertThat(member.namePosition().path()).hasToString("no");
  }

  @Test
  void knowsThePlaceOfTheTop() {
    assertThat(read("\n  [1]").position()).hasToString("m.json:2:3");
    assertThat(read("\n  [1]").position().path()).hasToString("");
  }

  @Test
  void knowsPlacesFarIntoALargeFile() {
    String text = "[" + "\"0123456789\",\n".repeat(100_000) + "true]";

    JsonNode last = item(read(text), 100_000);

    assertThat(last.position()).hasToString("m.json:100001:1");
    assertThat(last.position().offset()).isEqualTo(text.indexOf("true"));
  }

  @Test
  void readsValues() {
    JsonNode root = read("[\"a\\u0041\\n\\ud83d\\udd25\\/\", true, false, null, 7, [], {}]");

    assertThat(((JsonString) item(root, 0)).value()).isEqualTo("aA\n\ud83d\udd25/");
    assertThat(((JsonBoolean) item(root, 1)).value()).isTrue();
    assertThat(((JsonBoolean) item(root, 2)).value()).isFalse();
    assertThat(item(root, 3)).isInstanceOf(JsonNull.class);
    assertThat(((JsonNumber) item(root, 4)).value()).isEqualTo(BigDecimal.valueOf(7));
    assertThat(((JsonArray) item(root, 5)).items()).isEmpty();
    assertThat(((JsonObject) item(root, 6)).members()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "1.50",
        "1E+2",
        "1e-07",
        "3.4028235E38",
        "9223372036854775808",
        "0.1000000000000000055511151231257827021181583404541015625",
        "1e999999"
      })
  void keepsNumbersAsTheyAreWritten(String number) {
    JsonNumber node = (JsonNumber) read(number);

    assertThat(node.text()).isEqualTo(number);
    assertThat(node.value()).isEqualTo(new BigDecimal(number));
  }

  @Test
  void keepsMembersInTheOrderOfTheFile() {
    JsonObject object = (JsonObject) read("{\"b\":1,\"\":2,\"a\":3,\"C\":4}");

    assertThat(object.members().keySet()).containsExactly("b", "", "a", "C");
    assertThat(object.has("a")).isTrue();
    assertThat(object.has("c")).isFalse();
    assertThat(object.find("c")).isEmpty();
  }

  @Test
  void reportsAMemberThatStandsTwice() {
    Diagnostics diagnostics = new Diagnostics();
    String text = "{\"events\": {\"a\": 1,\n \"b\": 2,\n \"\\u0061\": 3, \"a\": 4}}";

    Optional<JsonNode> root = JsonReader.read(SourceText.of("m.json", text), diagnostics);

    assertThat(diagnostics.inReadingOrder())
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:3:2: error: Member 'a' stands already at m.json:1:13. Keep one of them."
                + " [DUPLICATE_MEMBER]",
            "m.json:3:15: error: Member 'a' stands already at m.json:1:13. Keep one of them."
                + " [DUPLICATE_MEMBER]");
    assertThat(diagnostics.inReadingOrder().get(0).position().path()).hasToString("events.a");
    JsonNode events = member(root.orElseThrow(), "events");
    assertThat(((JsonNumber) member(events, "a")).text()).as("the first counts").isEqualTo("1");
  }

  @Test
  void takesPairsInNamesAndHalvesInValues() {
    JsonObject object = (JsonObject) read("{\"\\ud83d\\udd25\": \"\\ud83d\"}");

    assertThat(((JsonString) member(object, "\ud83d\udd25")).value()).isEqualTo("\ud83d");
  }

  @Test
  void takesAHundredLevels() {
    assertThat(read("[".repeat(100) + "]".repeat(100))).isInstanceOf(JsonArray.class);
  }

  @Test
  void refusesTheFirstBracketThatNestsTooDeep() {
    assertThat(complaints("[\n".repeat(101) + "]".repeat(101)))
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:101:1: error: The JSON nests deeper than 100 levels, as no thing model does."
                + " Is this the right file? [JSON_TOO_LARGE]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void refusesAHundredThousandLevels(String level) {
    assertThat(complaints(level.repeat(100_000)))
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.JSON_TOO_LARGE);
  }

  @Test
  void refusesAVeryLongNumber() {
    assertThat(((JsonNumber) read("9".repeat(1000))).text()).hasSize(1000);
    assertThat(complaints("[1,\n" + "9".repeat(1001) + "]"))
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:2:1: error: This number has more than 1000 characters, as none in a thing model"
                + " does. Is this the right file? [JSON_TOO_LARGE]");
  }

  @Test
  void refusesAVeryLongString() {
    assertThat(((JsonString) read("\"" + "\\n".repeat(1_000_000) + "\"")).value())
        .hasSize(1_000_000);
    assertThat(complaints("[1,\n\"" + "\\n".repeat(1_000_001) + "\"]"))
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:2:1: error: This string has more than 1000000 characters, as none in a thing"
                + " model does. Is this the right file? [JSON_TOO_LARGE]");
  }

  @Test
  void refusesAVeryLongMemberName() {
    assertThat(((JsonObject) read("{\"" + "x".repeat(50_000) + "\":1}")).members()).hasSize(1);
    assertThat(complaints("{\n\"" + "x".repeat(50_001) + "\":1}"))
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:2:1: error: This string has more than 50000 characters, as none in a thing"
                + " model does. Is this the right file? [JSON_TOO_LARGE]");
  }
}
