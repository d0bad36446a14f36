package io.github.enoscodegen.testkit;

/**
 * The topics of a product. EnOS's pages print them without the leading slash, its SDKs use them
 * with it; in MQTT these are two topics. The hub serves both.
 */
final class Topics {

  static boolean isEventPost(String topic, String productKey) {
    return withoutSlash(topic).equals("sys/" + productKey + "/integration/event/post");
  }

  /** Whether a filter selects topics of this product only. */
  static boolean isOfProduct(String filter, String productKey) {
    return withoutSlash(filter).startsWith("sys/" + productKey + "/");
  }

  /** Whether a filter, with MQTT's wildcards, selects a topic. */
  static boolean matches(String filter, String topic) {
    String[] wanted = filter.split("/", -1);
    String[] levels = topic.split("/", -1);
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].equals("#")) {
        return true;
      }
      if (i >= levels.length || !(wanted[i].equals("+") || wanted[i].equals(levels[i]))) {
        return false;
      }
    }
    return wanted.length == levels.length;
  }

  private static String withoutSlash(String topic) {
    return topic.startsWith("/") ? topic.substring(1) : topic;
  }

  private Topics() {}
}
