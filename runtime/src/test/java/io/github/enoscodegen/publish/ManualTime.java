package io.github.enoscodegen.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes when a test says so. */
final class ManualTime extends Clock implements Ticker {

  static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

  private long nanos;

  void advance(Duration by) {
    nanos += by.toNanos();
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public Instant instant() {
    return START.plusNanos(nanos);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
