package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventRecord;

/** Says why the platform refused a record, and what to do about it. */
final class RejectionReason {

  private static final int MAX_QUOTED = 500;

  private RejectionReason() {}

  static String of(EventReply reply, EventRecord record) {
    return "EnOS refused "
        + record
        + " with code "
        + reply.code()
        + ": "
        + ReplyCodes.meaning(reply.code())
        + reply.message().map(RejectionReason::quoted).orElse("")
        + ". "
        + advice(reply.code(), record);
  }

  private static String quoted(String message) {
    String shown =
        message.length() <= MAX_QUOTED ? message : message.substring(0, MAX_QUOTED) + "…";
    return "; it says '" + shown.replaceAll("\\p{Cntrl}", " ") + "'";
  }

  private static String advice(int code, EventRecord record) {
    return switch (code) {
      case ReplyCodes.MODEL_VALIDATION_FAILED ->
          "The event's class was generated from model '"
              + record.eventType().modelId()
              + "' with digest "
              + record.eventType().modelDigest()
              + ": if the model was changed in the console since, fetch it and generate again;"
              + " check also that the device's product uses this model.";
      case ReplyCodes.DEVICE_NOT_FOUND, ReplyCodes.NO_SUCH_DEVICE ->
          "Register the device under the channel's product, or correct the device key.";
      case ReplyCodes.DEVICE_DISABLED -> "Enable the device in the console, then post again.";
      case ReplyCodes.MESSAGE_TOO_LARGE -> "Shorten its strings and arrays, or split the event.";
      case ReplyCodes.UNKNOWN_TOPIC_OR_NOT_LOGGED_IN ->
          "A new login did not help: check the topic prefix and that the channel is enabled.";
      case ReplyCodes.METHOD_TOPIC_MISMATCH, ReplyCodes.UNKNOWN_METHOD ->
          "Check the topic prefix and that the channel is one for message integration.";
      default -> "Look the code up in the EnOS documentation of your version.";
    };
  }
}
