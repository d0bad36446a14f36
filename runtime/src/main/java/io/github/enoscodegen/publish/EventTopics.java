package io.github.enoscodegen.publish;

/**
 * The topics of a product's events.
 *
 * @param request where messages go
 * @param reply where replies are expected
 * @param otherReply the reply topic with the other prefix; replies count there as well
 */
record EventTopics(String request, String reply, String otherReply) {

  static EventTopics of(TopicPrefix prefix, String productKey) {
    String rest = productKey + "/integration/event/post";
    return new EventTopics(
        prefix.text() + rest,
        prefix.text() + rest + "_reply",
        prefix.other().text() + rest + "_reply");
  }

  boolean isReply(String topic) {
    return topic.equals(reply) || topic.equals(otherReply);
  }
}
