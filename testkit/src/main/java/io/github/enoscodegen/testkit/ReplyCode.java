package io.github.enoscodegen.testkit;

/**
 * What the hub answers, with the numbers of EnOS's return codes ("common codes" and the pages of
 * the message integration channel; 1200 from the device pages, 1250 from the Chinese 3.0.0 pages).
 * The wording of EnOS's {@code message} is not documented, except for 1204.
 */
enum ReplyCode {
  SUCCESS(200, "success"),
  TOO_LARGE(1008, "message too large"),
  UNKNOWN_TOPIC(1009, "topic unknown"),
  PARSE_ERROR(1200, "parse error"),
  MODEL_VALIDATE_FAILED(1204, "model validate failed"),
  NOT_JSON(1220, "payload is not valid JSON"),
  UNKNOWN_METHOD(1250, "unknown method"),
  EMPTY_PAYLOAD(1251, "payload is empty"),
  DEVICE_NOT_FOUND(1257, "device not found"),
  METHOD_UNLIKE_TOPIC(1260, "method and topic do not agree");

  private final int number;
  private final String message;

  ReplyCode(int number, String message) {
    this.number = number;
    this.message = message;
  }

  int number() {
    return number;
  }

  String message() {
    return message;
  }

  boolean isError() {
    return this != SUCCESS;
  }
}
