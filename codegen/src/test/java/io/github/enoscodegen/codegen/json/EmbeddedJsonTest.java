package io.github.enoscodegen.codegen.json;

import static io.github.enoscodegen.codegen.json.JsonTexts.complaintsWithin;
import static io.github.enoscodegen.codegen.json.JsonTexts.embedded;
import static io.github.enoscodegen.codegen.json.JsonTexts.item;
import static io.github.enoscodegen.codegen.json.JsonTexts.member;
import static io.github.enoscodegen.codegen.json.JsonTexts.quoted;
import static io.github.enoscodegen.codegen.json.JsonTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON text in a string: its nodes and faults have places in the file around it. */
class EmbeddedJsonTest {

  @Test
  void knowsPlacesBehindQuotationMarks() {
    JsonNode text = member(read("{\n  \"t\": \"{\\\"a\\\": [1, \\\"b\\\"]}\"\n}"), "t");

    JsonNode array = member(embedded(text), "a");

    assertThat(embedded(text).position()).hasToString("m.json:2:9");
    assertThat(array.position()).hasToString("m.json:2:17");
    assertThat(item(array, 0).position()).hasToString("m.json:2:18");
    assertThat(item(array, 1).position()).hasToString("m.json:2:21");
  }

  @Test
  void continuesThePathOfTheString() {
    JsonNode text = item(member(read("{\"t\": [\"{\\\"a\\\": [1]}\"]}"), "t"), 0);

    assertThat(item(member(embedded(text), "a"), 0).position().path()).hasToString("t[0].a[0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\\\"plain\\\", →1]",
        "[\\\"\\\\\\\\ \\\\\\\"\\\", →1]",
        "[\\u0022\\u0041\\u0022, →1]",
        "[\\u0022\\u005Cu0041\\u0022, →1]",
        "[\\\"高温：\\\", →1]",
        "[\\\"\ud83d\udd25\\\", →1]",
        "[\\\"\\ud83d\\udd25\\\", →1]",
        "[\\\"\\\\ud83d\\\\udd25\\\", →1]",
        "\\n\\t\\r\\n [\\\"\\\\/\\\" ,\\n→1]",
      })
  void knowsPlacesBehindEscapes(String marked) {
    String file = "[\"" + marked + "\"]";

    JsonNode text = item(read(file.replace("→", "")), 0);

    assertThat(item(embedded(text), 1).position().offset()).isEqualTo(file.indexOf('→'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, →]",
        "[\\\"\\u4e0b\\\" →\\\"x\\\"]",
        "[→nope, \\\"\\\"]",
        "{\\\"a\\\"→}",
        "[\\\"高\\\\n\\\", {\\u0022a\\u0022: 1→]",
        "[\\\"a→\\n\\\"]",
        "[\\\"a→\\\\x\\\"]",
        "[1→",
        "{\\\"a→",
      })
  void pointsAtFaultsWithinTheString(String marked) {
    String file = "[0,\n\"" + marked + "\"]";

    JsonNode text = item(read(file.replace("→", "")), 1);

    List<Diagnostic> complaints = complaintsWithin(text);
    assertThat(complaints).hasSize(1);
    assertThat(complaints.get(0).position().offset()).isEqualTo(file.indexOf('→'));
    assertThat(complaints.get(0).position().path()).hasToString("[1]");
  }

  @Test
  void namesOtherPlacesInTheFileToo() {
    JsonNode text = item(read("[0,\n\"  {\\\"a\\\": 1, \\\"a\\\": 2}\"]"), 1);

    assertThat(complaintsWithin(text))
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:2:15: error: Member 'a' stands already at m.json:2:5. Keep one of them."
                + " [DUPLICATE_MEMBER]");
  }

  @Test
  void knowsPlacesInTextsThatStandInTexts() {
    String inner = "[\"b\\n高\", true]";
    String middle = "{\"inner\": " + quoted(inner) + ", \"next\": 7}";
    String file = "{\"outer\": " + quoted(middle) + "}";

    JsonNode outer = embedded(member(read(file), "outer"));
    JsonNode innermost = member(outer, "inner");

    assertThat(((JsonString) innermost).value()).isEqualTo(inner);
    assertThat(offset(member(outer, "next"))).isEqualTo(file.indexOf('7'));
    assertThat(offset(embedded(innermost))).isEqualTo(file.indexOf('['));
    assertThat(offset(item(embedded(innermost), 0))).isEqualTo(file.indexOf('[') + 1);
    assertThat(offset(item(embedded(innermost), 1))).isEqualTo(file.indexOf("true"));
  }

  @Test
  void knowsPlacesFourTextsDeep() {
    String text = "[7]";
    for (int depth = 0; depth < 4; depth++) {
      text = "[" + quoted(text) + "]";
    }

    JsonNode node = read(text);
    for (int depth = 0; depth < 4; depth++) {
      node = embedded(item(node, 0));
    }

    assertThat(offset(item(node, 0))).isEqualTo(text.indexOf('7'));
  }

  @Test
  void knowsPlacesInTextsWhoseQuotationMarksAreNumbers() {
    String file = "[\"[\\u0022[\\u005c\\u0022a\\u005C\\u0022, 7]\\u0022]\"]";

    JsonNode inner = item(embedded(item(read(file), 0)), 0);

    assertThat(((JsonString) inner).value()).isEqualTo("[\"a\", 7]");
    assertThat(offset(item(embedded(inner), 1))).isEqualTo(file.indexOf('7'));
  }

  @Test
  void endsAtTheQuotationMarkThatClosesTheString() {
    JsonString text = (JsonString) item(read("[\"a\\u0041\", 1]"), 0);

    assertThat(EscapedOffsets.of(text).applyAsInt(1)).isEqualTo(3);
    assertThat(EscapedOffsets.of(text).applyAsInt(2)).isEqualTo(9);
    assertThat(EscapedOffsets.of(text).applyAsInt(99)).isEqualTo(9);
  }

  @Test
  void refusesHalfOfAPairInANameThoughItIsNoEscapeThere() {
    JsonNode text = item(read("[\"{\\\"a\\ud83d\\\": 1}\"]"), 0);

    assertThat(complaintsWithin(text))
        .extracting(Diagnostic::summary)
        .containsExactly(
            "m.json:1:4: error: This name holds half of a surrogate pair, which is no character."
                + " Correct its \\u escapes. [NOT_JSON]");
  }

  private static int offset(JsonNode node) {
    return node.position().offset();
  }
}
