package com.acme.valve;

import io.github.enoscodegen.ValueReading;
import io.github.enoscodegen.constraint.DatapointMap;
import io.github.enoscodegen.constraint.DecimalRange;
import io.github.enoscodegen.constraint.EventModel;
import io.github.enoscodegen.constraint.EventTime;
import io.github.enoscodegen.constraint.IntRange;
import io.github.enoscodegen.constraint.MaxItems;
import io.github.enoscodegen.constraint.MaxLength;
import io.github.enoscodegen.constraint.SetsDatapoint;
import io.github.enoscodegen.constraint.TimestampRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Has the shape of a generated event. */
public final class Leak {

  public static final int TOO_HIGH = 9;

  private Leak() {}

  public static Builder builder() {
    return new Builder();
  }

  public static Leak fromMap(@DatapointMap Map<String, ?> values) {
    return new Leak();
  }

  public static Leak fromMap(@DatapointMap Map<String, ?> values, ValueReading reading) {
    return new Leak();
  }

  public static void at(String deviceKey, @EventTime Instant time) {}

  /** What builders have in common, so that there is something to inherit. */
  @EventModel(model = "valve", event = "leak")
  public abstract static class Common {

    public Common inherited(@IntRange(min = 0, max = 5) int level) {
      return this;
    }

    public Common overridden(@IntRange(min = 0, max = 5) int level) {
      return this;
    }
  }

  @EventModel(model = "valve", event = "leak")
  public static final class Builder extends Common {

    private Builder() {}

    @Override
    public Builder overridden(int level) {
      return this;
    }

    public Builder level(@IntRange(min = 0, max = 5) int level) {
      return this;
    }

    public Builder boxed(@IntRange(min = 0, max = 5) Integer level) {
      return this;
    }

    public Builder distance(@IntRange(min = 0, max = 100) long distance) {
      return this;
    }

    public Builder sign(@IntRange(min = 48, max = 57) char sign) {
      return this;
    }

    public Builder window(int from, @IntRange(min = 0, max = 5) int to) {
      return this;
    }

    public Builder free(int number) {
      return this;
    }

    @SetsDatapoint(identifier = "stage", dataType = "INT")
    public Builder stage(@IntRange(min = 0, max = 5) int stage) {
      return this;
    }

    @SetsDatapoint(identifier = "note", dataType = "STRING")
    public Builder note(@MaxLength(4) String note) {
      return this;
    }

    @SetsDatapoint(identifier = "temp", dataType = "DOUBLE")
    public Builder temp(@DecimalRange(min = "0", max = "100.1") double temp) {
      return this;
    }

    @SetsDatapoint(identifier = "ratio", dataType = "FLOAT")
    public Builder ratio(@DecimalRange(max = "0.5") float ratio) {
      return this;
    }

    @SetsDatapoint(identifier = "day", dataType = "DATE")
    public Builder day(LocalDate day) {
      return this;
    }

    @SetsDatapoint(identifier = "since", dataType = "TIMESTAMP")
    public Builder since(@TimestampRange(min = 0L) Instant since) {
      return this;
    }

    @SetsDatapoint(identifier = "few", dataType = "ARRAY", itemType = "INT")
    public Builder few(@MaxItems(3) @IntRange(min = 0, max = 5) int... few) {
      return this;
    }

    @SetsDatapoint(identifier = "few", dataType = "ARRAY", itemType = "INT")
    public Builder few(@MaxItems(3) @IntRange(min = 0, max = 5) Collection<Integer> few) {
      return this;
    }

    @SetsDatapoint(identifier = "words", dataType = "ARRAY", itemType = "STRING")
    public Builder words(@MaxItems(3) @MaxLength(4) String... words) {
      return this;
    }

    public Builder position(UnaryOperator<Position> position) {
      return this;
    }
  }

  @EventModel(model = "valve", event = "leak")
  public static final class Position {

    private Position() {}

    public Position x(@IntRange(min = 0, max = 5) int x) {
      return this;
    }
  }
}
