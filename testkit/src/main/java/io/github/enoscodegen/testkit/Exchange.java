package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request that the hub received, with its reply. Immutable and thread-safe. */
public final class Exchange {

  private final String productKey;
  private final String requestTopic;
  private final byte[] request;
  private final boolean replied;
  private final String reply;
  private final Verdict verdict;

  Exchange(
      String productKey, String requestTopic, byte[] request, boolean replied, Verdict verdict) {
    this.productKey = productKey;
    this.requestTopic = requestTopic;
    this.request = request;
    this.replied = replied;
    this.reply = verdict.reply();
    this.verdict = verdict;
  }

  /** The reply topic of a request topic. */
  static String replyTopicOf(String requestTopic) {
    return requestTopic + "_reply";
  }

  /** The product whose channel the client had logged in to. */
  public String productKey() {
    return productKey;
  }

  /** Where the request was published. */
  public String requestTopic() {
    return requestTopic;
  }

  /** The request as text; bytes that are not UTF-8 show as U+FFFD. */
  public String request() {
    return new String(request, StandardCharsets.UTF_8);
  }

  /** A copy of the request's bytes. */
  public byte[] requestBytes() {
    return request.clone();
  }

  /** Where the reply belongs. */
  public String replyTopic() {
    return replyTopicOf(requestTopic);
  }

  /** The reply, JSON; made also where nobody had subscribed to it. */
  public String reply() {
    return reply;
  }

  /** Whether the client that posted was sent the reply: only if it had subscribed the topic. */
  public boolean replied() {
    return replied;
  }

  /** The reply's code; 200 for success. */
  public int code() {
    return verdict.code().number();
  }

  /**
   * Values that do not fit the model, of all records, in the order of the request; unmodifiable.
   */
  public List<Misfit> misfits() {
    return verdict.misfits();
  }

  /**
   * Why the request was refused, one sentence each: what EnOS does not tell. Empty if it was not;
   * unmodifiable.
   */
  public List<String> reasons() {
    return verdict.reasons();
  }

  /** Topics, code and reasons in one line. */
  @Override
  public String toString() {
    return OneLine.of(requestTopic + " -> " + code() + " " + verdict.code().message())
        + (reasons().isEmpty() ? "" : ": " + OneLine.of(reasons()));
  }
}
