package io.github.enoscodegen.publish;

/**
 * How topics begin. EnOS's pages print {@code sys/…}, its SDKs use {@code /sys/…}; to MQTT these
 * are two topics.
 */
public enum TopicPrefix {

  /** {@code /sys/}, as EnOS's SDKs have it. */
  SLASH_SYS("/sys/"),

  /** {@code sys/}, as EnOS's pages have it. */
  SYS("sys/");

  private final String text;

  TopicPrefix(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  TopicPrefix other() {
    return this == SYS ? SLASH_SYS : SYS;
  }
}
