package io.github.enoscodegen.outbox;

import io.github.enoscodegen.EventRecord;

/**
 * A record that an outbox holds.
 *
 * @param sequence its number: unique in the outbox, greater than that of every record stored before
 *     it, at least 1
 * @param record the encoded event
 */
public record StoredRecord(long sequence, EventRecord record) {}
