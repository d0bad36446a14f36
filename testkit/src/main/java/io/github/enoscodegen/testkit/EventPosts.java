package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.json.Decoder;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.json.JsonReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges what clients publish, in the order in which the codes name what they need: topic, size,
 * payload, JSON, method, structure, and then the records one by one.
 *
 * <p>A post is taken or refused as a whole; the code is the first that occurs in the order of the
 * records ("Historical Measurement Point Integration", opening paragraph). JSON that is well-formed
 * but has another structure is answered with 1200, "parse error": the pages give no code for it on
 * this channel. A member that stands twice in its object is answered with 1220, since which of the
 * two EnOS reads is not documented.
 */
final class EventPosts {

  /** The library of EnOS's SDK demands that an encoded message is below; the pages say 512 KB. */
  static final int MAX_BYTES = 524_288;

  private static final String METHOD = "integration.event.post";

  /** The methods of the channel's other topics. */
  private static final Set<String> OTHER_METHODS =
      Set.of("integration.measurepoint.post", "integration.attribute.post");

  /** Judges a message that a client of this product published. Thread-safe. */
  static Verdict judge(Product product, String topic, byte[] payload) {
    if (!Topics.isEventPost(topic, product.key())) {
      String expected = "/sys/" + product.key() + "/integration/event/post";
      return Verdict.refused(
          ReplyCode.UNKNOWN_TOPIC, "This channel takes " + expected + ", not " + topic + ".");
    }
    if (payload.length > MAX_BYTES) {
      String size = "The payload has " + payload.length + " bytes of at most " + MAX_BYTES + ".";
      return Verdict.refused(ReplyCode.TOO_LARGE, size + " Split it.");
    }
    if (payload.length == 0) {
      return Verdict.refused(ReplyCode.EMPTY_PAYLOAD, "The payload has no bytes.");
    }
    return judgeText(product, payload);
  }

  private static Verdict judgeText(Product product, byte[] payload) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<JsonNode> json =
        Decoder.decode("post", payload, diagnostics)
            .flatMap(text -> JsonReader.read(text, diagnostics));
    List<String> complaints =
        diagnostics.inReadingOrder().stream().map(Diagnostic::summary).toList();
    if (json.isEmpty() || !complaints.isEmpty()) {
      return Verdict.refused(ReplyCode.NOT_JSON, json.flatMap(EventPosts::idOf), complaints);
    }
    return judgeJson(product, json.get());
  }

  private static Verdict judgeJson(Product product, JsonNode json) {
    if (json instanceof JsonObject request) {
      return judgeRequest(product, request);
    }
    String reason = "The request must be an object, but is " + json.kind() + ".";
    return Verdict.refused(ReplyCode.PARSE_ERROR, reason);
  }

  private static Verdict judgeRequest(Product product, JsonObject request) {
    Optional<String> id = idOf(request);
    String method = methodOf(request);
    if (!method.equals(METHOD)) {
      String reason = "method must be \"" + METHOD + "\", but is '" + method + "'.";
      return Verdict.refused(codeOf(method), id, List.of(reason));
    }
    Complaints complaints = new Complaints();
    List<PostRecord> records = new PostReader(complaints).read(request);
    return complaints.sentences().isEmpty()
        ? new RecordCheck(product).judge(id, records)
        : Verdict.refused(ReplyCode.PARSE_ERROR, id, complaints.sentences());
  }

  /** The id as text: a number up to 2.2.0, a string from 2.3.0 on, optional in both. */
  private static Optional<String> idOf(JsonNode json) {
    return json instanceof JsonObject request
        ? request.find("id").flatMap(ScalarText::of)
        : Optional.empty();
  }

  /** The method as text; the page of events calls it optional. */
  private static String methodOf(JsonObject request) {
    return request
        .find("method")
        .map(method -> method instanceof JsonString text ? text.value() : method.kind())
        .orElse(METHOD);
  }

  private static ReplyCode codeOf(String wrongMethod) {
    return OTHER_METHODS.contains(wrongMethod)
        ? ReplyCode.METHOD_UNLIKE_TOPIC
        : ReplyCode.UNKNOWN_METHOD;
  }

  private EventPosts() {}
}
