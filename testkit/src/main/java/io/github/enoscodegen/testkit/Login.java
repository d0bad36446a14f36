package io.github.enoscodegen.testkit;

/** What became of a login. */
sealed interface Login {

  /** The client may post for this product. */
  record Granted(Product product) implements Login {}

  /**
   * The client is turned away.
   *
   * @param kind what it is told
   * @param reason for the log; never holds a password or secret
   */
  record Refused(Kind kind, String reason) implements Login {}

  /** The two things that a CONNACK can say about a login. */
  enum Kind {
    /** MQTT 3.1.1 code 4, MQTT 5 code 0x86. */
    BAD_CREDENTIALS,
    /** MQTT 3.1.1 code 5, MQTT 5 code 0x87. */
    NOT_AUTHORIZED
  }
}
