package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.List;

/** Reads JSON that stands in tests. */
final class JsonTexts {

  /** The value of a text that is right. */
  static JsonNode read(String json) {
    Diagnostics diagnostics = new Diagnostics();
    JsonNode node = JsonReader.read(SourceText.of("m.json", json), diagnostics).orElseThrow();
    if (!diagnostics.inReadingOrder().isEmpty()) {
      throw new AssertionError(diagnostics.inReadingOrder());
    }
    return node;
  }

  /** What is wrong with a text. */
  static List<Diagnostic> complaints(String json) {
    Diagnostics diagnostics = new Diagnostics();
    JsonReader.read(SourceText.of("m.json", json), diagnostics);
    return diagnostics.inReadingOrder();
  }

  static JsonNode member(JsonNode object, String name) {
    return ((JsonObject) object).find(name).orElseThrow();
  }

  static JsonNode item(JsonNode array, int index) {
    return ((JsonArray) array).items().get(index);
  }

  /** The value of a text that stands in a string. */
  static JsonNode embedded(JsonNode string) {
    Diagnostics diagnostics = new Diagnostics();
    return JsonReader.readEmbedded((JsonString) string, diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.inReadingOrder()));
  }

  /** What is wrong with a text that stands in a string. */
  static List<Diagnostic> complaintsWithin(JsonNode string) {
    Diagnostics diagnostics = new Diagnostics();
    JsonReader.readEmbedded((JsonString) string, diagnostics);
    return diagnostics.inReadingOrder();
  }

  /** A text as a JSON string, with the escapes that one needs. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private JsonTexts() {}
}
