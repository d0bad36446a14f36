package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.LengthUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of a length that EnOS does not document, whatever the model says: "Limitations" of 2.0.9
 * and 2.4 have 1 to 1,024 bytes.
 */
final class PlatformTexts {

  private static final int LONGEST = 1024;

  /**
   * Reports them.
   *
   * @param misfits of the same outputs; what is told of there is not told of again
   */
  static void report(JsonNode outputs, List<Misfit> misfits, Diagnostics diagnostics) {
    Set<SourcePosition> known = misfits.stream().map(Misfit::position).collect(Collectors.toSet());
    texts(outputs)
        .filter(text -> !known.contains(text.position()))
        .forEach(text -> check(text, diagnostics));
  }

  private static void check(JsonString text, Diagnostics diagnostics) {
    int bytes = LengthUnit.BYTES.lengthOf(text.value());
    if (bytes < 1 || bytes > LONGEST) {
      diagnostics.report(
          Rule.TEXT_BEYOND_PLATFORM,
          text.position(),
          "This text has %d bytes in UTF-8, and EnOS documents 1 to %d. %s"
              .formatted(bytes, LONGEST, bytes < 1 ? "Leave the parameter out." : "Shorten it."));
    }
  }

  /** All strings in a value, but for names of members. */
  static Stream<JsonString> texts(JsonNode node) {
    if (node instanceof JsonObject object) {
      return object.members().values().stream()
          .map(JsonMember::value)
          .flatMap(PlatformTexts::texts);
    }
    if (node instanceof JsonArray array) {
      return array.items().stream().flatMap(PlatformTexts::texts);
    }
    return node instanceof JsonString text ? Stream.of(text) : Stream.empty();
  }

  private PlatformTexts() {}
}
