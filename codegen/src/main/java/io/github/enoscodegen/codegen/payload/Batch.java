package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The events of a document that belong to devices of one product, and so to one thing model.
 *
 * @param events in the order of the document; at least one
 */
record Batch(List<JsonMember> events) {

  /** The batches of a document, in the order of their first events. */
  static List<Batch> of(List<Posted> posts) {
    Map<String, List<JsonMember>> byProduct =
        posts.stream()
            .collect(
                Collectors.groupingBy(
                    Posted::product,
                    LinkedHashMap::new,
                    Collectors.flatMapping(
                        post -> post.events().members().values().stream(), Collectors.toList())));
    return byProduct.values().stream().filter(events -> !events.isEmpty()).map(Batch::new).toList();
  }

  /** Identifiers of all events, each once, in the order of the document. */
  List<String> identifiers() {
    return events.stream().map(JsonMember::name).distinct().toList();
  }

  /** Where its first event stands. */
  SourcePosition position() {
    return events.get(0).namePosition();
  }
}
