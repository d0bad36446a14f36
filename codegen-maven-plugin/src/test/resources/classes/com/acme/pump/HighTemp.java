package com.acme.pump;

import io.github.enoscodegen.FileUri;
import io.github.enoscodegen.ValueReading;
import io.github.enoscodegen.constraint.DatapointMap;
import io.github.enoscodegen.constraint.DecimalRange;
import io.github.enoscodegen.constraint.EventModel;
import io.github.enoscodegen.constraint.EventTime;
import io.github.enoscodegen.constraint.IntRange;
import io.github.enoscodegen.constraint.MaxBytes;
import io.github.enoscodegen.constraint.MaxItems;
import io.github.enoscodegen.constraint.MaxLength;
import io.github.enoscodegen.constraint.SetsDatapoint;
import io.github.enoscodegen.constraint.TimestampRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Has the shape of a generated event, as far as the checker reads it. */
public final class HighTemp {

  public static final int TOO_HIGH = 9;
  public static final int FITS = 5;

  private HighTemp() {}

  public static Builder builder() {
    return new Builder();
  }

  public static HighTemp fromMap(@DatapointMap Map<String, ?> values) {
    return new HighTemp();
  }

  public static HighTemp fromMap(@DatapointMap Map<String, ?> values, ValueReading reading) {
    return new HighTemp();
  }

  public static void at(String deviceKey, @EventTime Instant time) {}

  @EventModel(model = "pump", event = "highTemp")
  public static final class Builder {

    private Builder() {}

    public Builder level(@IntRange(min = 0, max = 5) int level) {
      return this;
    }

    public Builder boxedLevel(@IntRange(min = 0, max = 5) Integer level) {
      return this;
    }

    public Builder distance(@IntRange(min = 0, max = 100) long distance) {
      return this;
    }

    public Builder height(@IntRange(min = 0) int height) {
      return this;
    }

    public Builder depth(@IntRange(max = 0) int depth) {
      return this;
    }

    public Builder anyNumber(@IntRange int number) {
      return this;
    }

    public Builder anyLong(@IntRange long number) {
      return this;
    }

    public Builder ratio(@IntRange(min = 0, max = 5) double ratio) {
      return this;
    }

    public Builder window(int from, @IntRange(min = 0, max = 5) int to) {
      return this;
    }

    public Builder codes(@IntRange(min = 0, max = 5) int... codes) {
      return this;
    }

    public Builder labelledCodes(String label, @IntRange(min = 0, max = 5) int... codes) {
      return this;
    }

    public Builder note(@MaxLength(4) String note) {
      return this;
    }

    public Builder title(@MaxBytes(4) String title) {
      return this;
    }

    public Builder remark(@MaxLength(64) String remark) {
      return this;
    }

    public Builder tags(@MaxLength(4) String... tags) {
      return this;
    }

    @SetsDatapoint(identifier = "temp", dataType = "DOUBLE")
    public Builder temp(@DecimalRange(min = "0", max = "100.1") double temp) {
      return this;
    }

    @SetsDatapoint(identifier = "ratio-1", dataType = "FLOAT")
    public Builder ratio1(
        @DecimalRange(min = "0", minExclusive = true, max = "1", maxExclusive = true)
            float ratio1) {
      return this;
    }

    @SetsDatapoint(identifier = "tenth", dataType = "FLOAT")
    public Builder tenth(@DecimalRange(max = "0.1") float tenth) {
      return this;
    }

    @SetsDatapoint(identifier = "offset", dataType = "DOUBLE")
    public Builder offset(@DecimalRange(min = "-0.5", minExclusive = true) double offset) {
      return this;
    }

    @SetsDatapoint(identifier = "any", dataType = "DOUBLE")
    public Builder any(double any) {
      return this;
    }

    @SetsDatapoint(identifier = "stage", dataType = "INT")
    public Builder stage(@IntRange(min = 0, max = 5) int stage) {
      return this;
    }

    @SetsDatapoint(identifier = "label", dataType = "STRING")
    public Builder label(@MaxLength(4) String label) {
      return this;
    }

    @SetsDatapoint(identifier = "on", dataType = "BOOL")
    public Builder on(boolean on) {
      return this;
    }

    @SetsDatapoint(identifier = "state", dataType = "ENUM")
    public Builder state(Thread.State state) {
      return this;
    }

    @SetsDatapoint(identifier = "file", dataType = "FILE")
    public Builder file(FileUri file) {
      return this;
    }

    @SetsDatapoint(identifier = "day", dataType = "DATE")
    public Builder day(LocalDate day) {
      return this;
    }

    @SetsDatapoint(identifier = "since", dataType = "TIMESTAMP")
    public Builder since(@TimestampRange(min = 0L, max = 4102444800000L) Instant since) {
      return this;
    }

    @SetsDatapoint(identifier = "until", dataType = "TIMESTAMP")
    public Builder until(@TimestampRange(min = 0L) Instant until) {
      return this;
    }

    @SetsDatapoint(identifier = "before", dataType = "TIMESTAMP")
    public Builder before(@TimestampRange(max = 0L) Instant before) {
      return this;
    }

    @SetsDatapoint(identifier = "whenever", dataType = "TIMESTAMP")
    public Builder whenever(Instant whenever) {
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

    @SetsDatapoint(identifier = "curve", dataType = "ARRAY", itemType = "DOUBLE")
    public Builder curve(@MaxItems(1) @DecimalRange(max = "1.5") double... curve) {
      return this;
    }

    @SetsDatapoint(identifier = "words", dataType = "ARRAY", itemType = "STRING")
    public Builder words(@MaxItems(3) @MaxLength(4) String... words) {
      return this;
    }

    @SetsDatapoint(identifier = "words", dataType = "ARRAY", itemType = "STRING")
    public Builder words(@MaxItems(3) @MaxLength(4) Collection<String> words) {
      return this;
    }

    public Builder putAll(@DatapointMap Map<String, ?> values) {
      return this;
    }

    public Builder free(int number) {
      return this;
    }

    @SetsDatapoint(identifier = "position", dataType = "STRUCT")
    public Builder position(UnaryOperator<Position.Builder> position) {
      return this;
    }
  }

  public static final class Position {

    private Position() {}

    @EventModel(model = "pump", event = "highTemp")
    public static final class Builder {

      private Builder() {}

      public Builder x(@IntRange(min = 0, max = 5) int x) {
        return this;
      }
    }
  }
}
