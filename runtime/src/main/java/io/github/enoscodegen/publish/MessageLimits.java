package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventPost;
import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.json.JsonWriter;

/** How large a message may be. Immutable. */
final class MessageLimits {

  /** Encoded bytes that EnOS takes: fewer than this many. */
  static final int PLATFORM_BYTES = 512 * 1024;

  /** 480 KiB, some way below the platform's limit. */
  static final int DEFAULT_BYTES = 480 * 1024;

  /** EnOS publishes no limit; this one keeps the search for a bad record short. */
  static final int DEFAULT_RECORDS = 500;

  private final int maxBytes;
  private final int maxRecords;
  private final int recordBytes;

  /**
   * Limits of one message.
   *
   * @param maxBytes the encoded message
   * @param maxRecords records in a message
   * @param version what the message says about its form
   */
  MessageLimits(int maxBytes, int maxRecords, String version) {
    this.maxBytes = maxBytes;
    this.maxRecords = maxRecords;
    this.recordBytes = maxBytes - frame(version) + 1;
  }

  int maxRecords() {
    return maxRecords;
  }

  /** Bytes left for records, each with a comma after it; the last one's comma is counted too. */
  int recordBytes() {
    return recordBytes;
  }

  /** Refuses what fits no message, not even alone. */
  void requireFits(EventRecord record) {
    if (record.size() >= recordBytes) {
      throw new IllegalArgumentException(
          record
              + " takes "
              + record.size()
              + " bytes, a message has room for "
              + (recordBytes - 1)
              + " (EnOS takes messages of fewer than "
              + PLATFORM_BYTES
              + " bytes, this publisher makes them up to "
              + maxBytes
              + "). Shorten its strings and arrays, or split the event.");
    }
  }

  /** The bytes of a message around its records. */
  private static int frame(String version) {
    JsonWriter json = new JsonWriter().beginObject().name("id").value("");
    json.name("version").value(version).name("params").beginArray().endArray();
    json.name("method").value(EventPost.METHOD).endObject();
    return json.size() + MessageIds.MAX_LENGTH;
  }
}
