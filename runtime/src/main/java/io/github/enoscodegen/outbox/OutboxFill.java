package io.github.enoscodegen.outbox;

/**
 * How full an outbox is.
 *
 * @param records how many records it holds
 * @param maxRecords how many it may hold
 * @param bytes how many bytes its encoded records take
 * @param maxBytes how many they may take
 */
public record OutboxFill(int records, int maxRecords, long bytes, long maxBytes) {

  @Override
  public String toString() {
    return records + " of " + maxRecords + " records, " + bytes + " of " + maxBytes + " bytes";
  }
}
