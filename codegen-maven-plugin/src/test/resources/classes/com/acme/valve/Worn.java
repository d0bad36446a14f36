package com.acme.valve;

import io.github.enoscodegen.constraint.EventModel;
import io.github.enoscodegen.constraint.RequiredCalls;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Has the shape of a generated event with required parameters. */
public final class Worn {

  private Worn() {}

  public static Builder builder() {
    return new Builder();
  }

  /** Is not where builders come from without any value. */
  public static Builder builder(int stage) {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder();
  }

  /** Makes the builder of another class. */
  public static final class Other {

    private Other() {}

    public static Worn.Builder builder() {
      return new Worn.Builder();
    }
  }

  @EventModel(model = "valve", event = "worn")
  public static final class Builder {

    private Builder() {}

    public Builder temp(double temp) {
      return this;
    }

    public Builder grade(Enum<?> grade) {
      return this;
    }

    public Builder note(String note) {
      return this;
    }

    public Builder stage(int stage) {
      return this;
    }

    public Builder tags(String... tags) {
      return this;
    }

    public Builder tags(Collection<String> tags) {
      return this;
    }

    public Builder codes(int... codes) {
      return this;
    }

    public Builder position(Position position) {
      return this;
    }

    public Builder position(Consumer<Position.Builder> position) {
      return this;
    }

    /** Is named nowhere: nobody knows what it does. */
    public Builder defaults(String profile) {
      return this;
    }

    public Builder putAll(Map<String, ?> values) {
      return this;
    }

    /** Is no setter, since it has no parameter. */
    public Builder note() {
      return this;
    }

    @RequiredCalls(
        value = {"temp", "grade"},
        optional = {"note", "stage", "tags", "codes", "position"},
        structs = "position")
    public Worn build() {
      return new Worn();
    }

    /** Promises nothing. */
    public Worn build(int attempts) {
      return new Worn();
    }
  }

  public static final class Position {

    private Position() {}

    public static Builder builder() {
      return new Builder();
    }

    @EventModel(model = "valve", event = "worn")
    public static final class Builder {

      private Builder() {}

      public Builder x(int x) {
        return this;
      }

      public Builder side(String side) {
        return this;
      }

      @RequiredCalls(value = "x", optional = "side")
      public Position build() {
        return new Position();
      }
    }
  }
}
