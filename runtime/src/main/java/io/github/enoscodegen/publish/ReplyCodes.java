package io.github.enoscodegen.publish;

import java.util.Map;

/**
 * The codes in the platform's replies over MQTT.
 *
 * <p>An open set: a reply may carry any number, and {@link #meaning} has words for all of them.
 * From the return-code tables of EnOS's device-connection pages and the bands in its device SDK.
 * The codes of EnOS's token service are other codes, although some numbers are the same.
 */
public final class ReplyCodes {

  /** The platform took the message. */
  public static final int SUCCESS = 200;

  /** The device key exists already. */
  public static final int DEVICE_KEY_EXISTS = 702;

  /** In no table that EnOS publishes; by its number something about the device. */
  public static final int UNDOCUMENTED_703 = 703;

  /** There is no such device. */
  public static final int NO_SUCH_DEVICE = 705;

  /** No device key could be generated. */
  public static final int DEVICE_KEY_NOT_GENERATED = 714;

  /** The device is disabled. */
  public static final int DEVICE_DISABLED = 723;

  /** The product has as many devices as it may. */
  public static final int DEVICE_NUMBER_EXCEEDED = 739;

  /** The device is not a sub-device of this gateway. */
  public static final int NOT_A_SUB_DEVICE = 740;

  /** The signature is wrong. */
  public static final int SIGNATURE_CHECK_FAILED = 742;

  /** The product demands a login with a certificate. */
  public static final int CERTIFICATE_REQUIRED = 746;

  /** There is no such OTA task. */
  public static final int OTA_TASK_NOT_FOUND = 764;

  /** The OTA task has not started. */
  public static final int OTA_TASK_NOT_STARTED = 765;

  /** The product does not allow dynamic activation. */
  public static final int DYNAMIC_ACTIVATION_NOT_ALLOWED = 770;

  /** A sub-device must not connect by itself. */
  public static final int SUB_DEVICE_MUST_NOT_CONNECT = 771;

  /** The message is too large and was thrown away. */
  public static final int MESSAGE_TOO_LARGE = 1008;

  /** The topic is unknown, or the sender is not logged in. */
  public static final int UNKNOWN_TOPIC_OR_NOT_LOGGED_IN = 1009;

  /** The message could not be parsed. */
  public static final int PARSE_ERROR = 1200;

  /** The payload could not be decoded. */
  public static final int PAYLOAD_NOT_DECODED = 1202;

  /** A value does not fit the thing model. The whole message is refused. */
  public static final int MODEL_VALIDATION_FAILED = 1204;

  /** A measurement point has a wrong format. */
  public static final int MEASUREPOINT_FORMAT = 1206;

  /** An attribute update has a wrong format. */
  public static final int ATTRIBUTE_UPDATE_FORMAT = 1207;

  /** An attribute query has a wrong format. */
  public static final int ATTRIBUTE_QUERY_FORMAT = 1208;

  /** An attribute deletion has a wrong format. */
  public static final int ATTRIBUTE_DELETE_FORMAT = 1209;

  /** The sub-device is offline or without permission. */
  public static final int SUB_DEVICE_OFFLINE = 1212;

  /** The payload is not valid JSON. */
  public static final int INVALID_JSON = 1220;

  /** The message's method is unknown. */
  public static final int UNKNOWN_METHOD = 1250;

  /** The payload is empty. */
  public static final int EMPTY_PAYLOAD = 1251;

  /** Adding to the topology failed. */
  public static final int TOPOLOGY_ADD_FAILED = 1255;

  /** Removing from the topology failed. */
  public static final int TOPOLOGY_REMOVE_FAILED = 1256;

  /** The device does not exist. The whole message is refused. */
  public static final int DEVICE_NOT_FOUND = 1257;

  /** Method and topic do not agree. */
  public static final int METHOD_TOPIC_MISMATCH = 1260;

  /** Calls are too frequent, the flow is restricted. */
  public static final int FLOW_RESTRICTED = 1274;

  private static final Map<Integer, String> MEANINGS =
      Map.ofEntries(
          Map.entry(SUCCESS, "success"),
          Map.entry(DEVICE_KEY_EXISTS, "the device key exists already"),
          Map.entry(UNDOCUMENTED_703, "a device code that EnOS does not document"),
          Map.entry(NO_SUCH_DEVICE, "no such device"),
          Map.entry(DEVICE_KEY_NOT_GENERATED, "the device key could not be generated"),
          Map.entry(DEVICE_DISABLED, "the device is disabled"),
          Map.entry(DEVICE_NUMBER_EXCEEDED, "the product's number of devices is exceeded"),
          Map.entry(NOT_A_SUB_DEVICE, "not a sub-device of this gateway"),
          Map.entry(SIGNATURE_CHECK_FAILED, "the signature check failed"),
          Map.entry(CERTIFICATE_REQUIRED, "the product demands a login with a certificate"),
          Map.entry(OTA_TASK_NOT_FOUND, "the OTA task was not found"),
          Map.entry(OTA_TASK_NOT_STARTED, "the OTA task has not started"),
          Map.entry(DYNAMIC_ACTIVATION_NOT_ALLOWED, "dynamic activation is not allowed"),
          Map.entry(SUB_DEVICE_MUST_NOT_CONNECT, "a sub-device must not connect by itself"),
          Map.entry(MESSAGE_TOO_LARGE, "the message is too large and was thrown away"),
          Map.entry(
              UNKNOWN_TOPIC_OR_NOT_LOGGED_IN, "the topic is unknown, or the sender not logged in"),
          Map.entry(PARSE_ERROR, "the message could not be parsed"),
          Map.entry(PAYLOAD_NOT_DECODED, "the payload could not be decoded"),
          Map.entry(MODEL_VALIDATION_FAILED, "validation against the thing model failed"),
          Map.entry(MEASUREPOINT_FORMAT, "a measurement point has a wrong format"),
          Map.entry(ATTRIBUTE_UPDATE_FORMAT, "an attribute update has a wrong format"),
          Map.entry(ATTRIBUTE_QUERY_FORMAT, "an attribute query has a wrong format"),
          Map.entry(ATTRIBUTE_DELETE_FORMAT, "an attribute deletion has a wrong format"),
          Map.entry(SUB_DEVICE_OFFLINE, "the sub-device is offline or without permission"),
          Map.entry(INVALID_JSON, "the payload is not valid JSON"),
          Map.entry(UNKNOWN_METHOD, "the method is unknown"),
          Map.entry(EMPTY_PAYLOAD, "the payload is empty"),
          Map.entry(TOPOLOGY_ADD_FAILED, "adding to the topology failed"),
          Map.entry(TOPOLOGY_REMOVE_FAILED, "removing from the topology failed"),
          Map.entry(DEVICE_NOT_FOUND, "the device was not found"),
          Map.entry(METHOD_TOPIC_MISMATCH, "method and topic do not agree"),
          Map.entry(FLOW_RESTRICTED, "calls are too frequent, the flow is restricted"));

  private ReplyCodes() {}

  /**
   * What a code means, in words; for a number that EnOS does not document, what its band is about.
   */
  public static String meaning(int code) {
    String known = MEANINGS.get(code);
    return known != null ? known : "an undocumented code " + band(code);
  }

  private static String band(int code) {
    if (code < 0) {
      return "that EnOS's own SDK uses inside the client, never the platform";
    }
    if (code >= 2000) {
      return "of those left to users";
    }
    return switch (code / 100) {
      case 6 -> "about the product";
      case 7 -> "about the device";
      case 8 -> "about the data";
      case 9 -> "about the thing model";
      case 10 -> "about the transport";
      case 11 -> "about the device's client";
      default -> "of no known kind";
    };
  }
}
