package io.github.enoscodegen.publish;

/** What a reply's code asks the sender to do. */
enum ReplyAction {
  /** The records are delivered. */
  ACCEPT,

  /**
   * Some record is at fault, or the message is too large: halve it until the bad record stands
   * alone, and refuse that one. Also for unknown codes: the platform refuses a whole message for
   * one record, and the others must not suffer.
   */
  ISOLATE,

  /** Nothing is wrong with the message: send it again after a growing pause. */
  RETRY_LATER,

  /** Send it again after a new login, once; then refuse it. */
  LOGIN_AGAIN,

  /** Wrong for every message, whatever its records: refuse all. */
  REJECT;

  static ReplyAction of(int code) {
    return switch (code) {
      case ReplyCodes.SUCCESS -> ACCEPT;
      case ReplyCodes.FLOW_RESTRICTED -> RETRY_LATER;
      case ReplyCodes.UNKNOWN_TOPIC_OR_NOT_LOGGED_IN -> LOGIN_AGAIN;
      case ReplyCodes.INVALID_JSON,
          ReplyCodes.UNKNOWN_METHOD,
          ReplyCodes.EMPTY_PAYLOAD,
          ReplyCodes.METHOD_TOPIC_MISMATCH,
          ReplyCodes.SIGNATURE_CHECK_FAILED,
          ReplyCodes.CERTIFICATE_REQUIRED ->
          REJECT;
      default -> code / 100 == 6 ? REJECT : ISOLATE;
    };
  }
}
