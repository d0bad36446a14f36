package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.util.List;
import java.util.Set;

/**
 * Files that come with a request: over HTTP, {@code local://name} in an event stands for the file
 * that {@code files} has under that name ("Upload Events"). EnOS's SDK refuses them over MQTT.
 */
final class LocalFiles {

  private static final String LOCAL = "local://";

  /** Reports those that the request does not have. */
  static void check(JsonObject request, List<Posted> posts, Diagnostics diagnostics) {
    Set<String> files =
        request.find("files").orElse(null) instanceof JsonObject object
            ? object.members().keySet()
            : Set.of();
    posts.stream()
        .map(Posted::events)
        .flatMap((JsonNode events) -> PlatformTexts.texts(events))
        .filter(text -> isMissing(text.value(), files))
        .forEach(text -> report(text, diagnostics));
  }

  private static boolean isMissing(String text, Set<String> files) {
    return text.startsWith(LOCAL) && !files.contains(text.substring(LOCAL.length()));
  }

  private static void report(JsonString text, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.UNKNOWN_LOCAL_FILE,
        text.position(),
        "%s names nothing in 'files' of this request. Over HTTP, add it there; over MQTT, write the URI that EnOS gave the file."
            .formatted(Shown.node(text)));
  }

  private LocalFiles() {}
}
