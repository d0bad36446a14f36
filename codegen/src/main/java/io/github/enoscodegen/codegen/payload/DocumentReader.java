package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the events of a document: of a whole request, of one of its records, of events alone, or of
 * a list of these.
 */
final class DocumentReader {

  /** EnOS's SDK demands that an encoded message is below; the pages say 512 KB. */
  static final int TOO_MANY_BYTES = 524_288;

  private static final Set<String> RECORD_MARKS =
      Set.of("deviceKey", "assetId", "productKey", "time");

  private final Set<String> knownEvents;
  private final Diagnostics diagnostics;
  private final RequestReader requests;
  private final RecordReader records;

  /**
   * A reader for documents of any number of files.
   *
   * @param knownEvents identifiers of all events that a model declares
   */
  DocumentReader(Collection<String> knownEvents, Diagnostics diagnostics) {
    this.knownEvents = Set.copyOf(knownEvents);
    this.diagnostics = diagnostics;
    this.records = new RecordReader(diagnostics);
    this.requests = new RequestReader(records, diagnostics);
  }

  /** The events of a document; what is wrong around them is reported. */
  List<Posted> read(PayloadDocument document) {
    List<Posted> posts = new ArrayList<>();
    if (document.root() instanceof JsonArray array && !array.items().isEmpty()) {
      array.items().forEach(item -> posts.addAll(read(item)));
    } else {
      posts.addAll(read(document.root()));
      checkSize(document);
    }
    RepeatedEvents.report(posts, diagnostics);
    return posts;
  }

  private List<Posted> read(JsonNode node) {
    if (node instanceof JsonObject object) {
      return read(object);
    }
    OtherJson.report(node, diagnostics);
    return List.of();
  }

  private List<Posted> read(JsonObject object) {
    if (hasKnownEvent(object)) {
      return List.of(Posted.bare(object));
    }
    if (OtherJson.isForeign(object)) {
      OtherJson.report(object, diagnostics);
      return List.of();
    }
    if (object.has("params") || object.has("method")) {
      return requests.read(object);
    }
    if (isRecord(object)) {
      return records.read(object).stream().toList();
    }
    return readEvents(object);
  }

  /** A model may name its events like members of a request. */
  private boolean hasKnownEvent(JsonObject object) {
    return values(object).allMatch(JsonObject.class::isInstance)
        && object.members().keySet().stream().anyMatch(knownEvents::contains);
  }

  private static boolean isRecord(JsonObject object) {
    return object.members().values().stream().anyMatch(DocumentReader::isRecordMark);
  }

  private static boolean isRecordMark(JsonMember member) {
    return RECORD_MARKS.contains(member.name()) && !(member.value() instanceof JsonObject);
  }

  private List<Posted> readEvents(JsonObject object) {
    boolean wrapped = object.members().keySet().equals(Set.of("events"));
    JsonNode events = wrapped ? object.find("events").orElseThrow() : object;
    if (events instanceof JsonObject bare && looksLikeEvents(bare)) {
      return List.of(Posted.bare(bare));
    }
    OtherJson.report(object, diagnostics);
    return List.of();
  }

  private boolean looksLikeEvents(JsonObject object) {
    return !object.members().isEmpty()
        && (values(object).allMatch(JsonObject.class::isInstance)
            || object.members().keySet().stream().anyMatch(knownEvents::contains));
  }

  private static Stream<JsonNode> values(JsonObject object) {
    return object.members().values().stream().map(JsonMember::value);
  }

  private void checkSize(PayloadDocument document) {
    if (document.bytes() >= TOO_MANY_BYTES) {
      String message =
          "This message has %d bytes without white space, and EnOS takes fewer than %d. Split it.";
      diagnostics.report(
          Rule.MESSAGE_TOO_LARGE,
          document.root().position(),
          message.formatted(document.bytes(), TOO_MANY_BYTES));
    }
  }
}
