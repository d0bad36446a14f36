package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.payload.Misfit;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What the hub thinks of a post.
 *
 * @param code what it answers
 * @param id the request's id as text; empty if there was none, or none could be read
 * @param accepted the events it takes; none of a refused post
 * @param misfits values that do not fit the model, in the order of the post
 * @param reasons why it was refused, in words; empty if it was not
 */
record Verdict(
    ReplyCode code,
    Optional<String> id,
    List<AcceptedEvent> accepted,
    List<Misfit> misfits,
    List<String> reasons) {

  static Verdict accepted(Optional<String> id, List<AcceptedEvent> events) {
    return new Verdict(ReplyCode.SUCCESS, id, events, List.of(), List.of());
  }

  static Verdict refused(ReplyCode code, Optional<String> id, List<String> reasons) {
    return new Verdict(code, id, List.of(), List.of(), reasons);
  }

  static Verdict refused(ReplyCode code, String reason) {
    return refused(code, Optional.empty(), List.of(reason));
  }

  /**
   * The reply as EnOS's pages and its library show it: {@code id} as string, {@code code}, an empty
   * {@code data}, and {@code message} on errors. It names no record.
   */
  String reply() {
    JsonObject reply = new JsonObject();
    id.ifPresent(text -> reply.put("id", text));
    reply.put("code", code.number()).put("data", new JsonObject());
    if (code.isError()) {
      reply.put("message", code.message());
    }
    return reply.encode();
  }
}
