package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An event with a required number, an array and a struct, as generated code would hold it. */
public final class Overspeed implements ThingEvent {

  public static final EventType<Overspeed> EVENT_TYPE =
      EventType.of(
          "overspeed",
          EventKind.WARN,
          "fan",
          "sha256:0",
          Overspeed.class,
          (values, reading) -> builder().putAll(values, reading).build());

  private static final Datapoint SPEED = Datapoint.of("speed", "events.overspeed.outputData[0]");
  private static final Datapoint CODES = Datapoint.of("codes", "events.overspeed.outputData[1]");
  private static final Datapoint BLADE = Datapoint.of("blade", "events.overspeed.outputData[2]");

  private final double speed;
  private final @Nullable IntArray codes;
  private final @Nullable Blade blade;

  private Overspeed(Builder builder) {
    this.speed = Objects.requireNonNull(builder.speed);
    this.codes = builder.codes;
    this.blade = builder.blade == null ? null : new Blade(builder.blade);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EventType<?> eventType() {
    return EVENT_TYPE;
  }

  @Override
  public void writeJson(JsonWriter json, ValueFormats formats) {
    json.beginObject().name(SPEED.jsonName()).value(speed);
    if (codes != null) {
      json.name(CODES.jsonName());
      codes.writeJson(json);
    }
    if (blade != null) {
      json.name(BLADE.jsonName()).beginObject();
      json.name(Blade.N.jsonName()).value(blade.n).endObject();
    }
    json.endObject();
  }

  @Override
  public Map<String, Object> toMap() {
    return new UntypedMap()
        .put(SPEED, speed)
        .put(CODES, codes)
        .put(BLADE, blade, Blade::toMap)
        .toMap();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Overspeed that && toMap().equals(that.toMap());
  }

  @Override
  public int hashCode() {
    return toMap().hashCode();
  }

  @Override
  public String toString() {
    return toMap().toString();
  }

  /** A struct. */
  public static final class Blade implements ThingStruct {

    private static final Datapoint N = Datapoint.of("n", "events.overspeed.outputData[2].struct.n");

    private final int n;

    private Blade(BladeBuilder builder) {
      this.n = Objects.requireNonNull(builder.n);
    }

    @Override
    public Map<String, Object> toMap() {
      return new UntypedMap().put(N, n).toMap();
    }
  }

  /** The builder of the struct. */
  public static final class BladeBuilder {

    private @Nullable Integer n;
    private @Nullable UnreadValues unread;

    public BladeBuilder n(int n) {
      this.n = n;
      UnreadValues.forget(unread, Blade.N);
      return this;
    }

    BladeBuilder putAll(Map<String, ?> values, ValueReading reading) {
      UntypedValues in =
          UntypedValues.of("blade of overspeed of model fan", values, reading, unread);
      in.read(Blade.N, ValueKind.INT, this::n);
      this.unread = in.unread();
      return this;
    }

    private void check(ViolationCollector found) {
      found.begin(unread);
      if (n == null) {
        found.missing(Blade.N);
      } else {
        found.range(Blade.N, n, 1, 5);
      }
    }
  }

  /** The builder. */
  public static final class Builder {

    private @Nullable Double speed;
    private @Nullable IntArray codes;
    private @Nullable BladeBuilder blade;
    private @Nullable UnreadValues unread;

    public Builder speed(double speed) {
      this.speed = speed;
      UnreadValues.forget(unread, SPEED);
      return this;
    }

    public Builder codes(Collection<Integer> codes) {
      this.codes = IntArray.copyOf(codes);
      UnreadValues.forget(unread, CODES);
      return this;
    }

    public Builder clearCodes() {
      this.codes = null;
      UnreadValues.forget(unread, CODES);
      return this;
    }

    public Builder blade(Consumer<BladeBuilder> blade) {
      BladeBuilder built = new BladeBuilder();
      blade.accept(built);
      this.blade = built;
      UnreadValues.forget(unread, BLADE);
      return this;
    }

    public Builder putAll(Map<String, ?> values) {
      return putAll(values, ValueReading.STRICT);
    }

    public Builder putAll(Map<String, ?> values, ValueReading reading) {
      UntypedValues in = UntypedValues.of("overspeed of model fan", values, reading, unread);
      in.read(SPEED, ValueKind.DOUBLE, this::speed);
      in.readArray(CODES, ValueKind.INT, this::codes);
      in.readStruct(BLADE, items -> blade(struct -> struct.putAll(items, reading)));
      this.unread = in.unread();
      return this;
    }

    public List<Violation> violations() {
      ViolationCollector found = new ViolationCollector();
      check(found);
      return found.violations();
    }

    public Map<String, Object> unread() {
      ViolationCollector found = new ViolationCollector();
      check(found);
      return found.unread();
    }

    public Overspeed build() {
      ViolationCollector found = new ViolationCollector();
      check(found);
      found.throwIfAny("overspeed of model fan");
      return new Overspeed(this);
    }

    private void check(ViolationCollector found) {
      found.begin(unread);
      if (speed == null) {
        found.missing(SPEED);
      } else {
        found.range(SPEED, speed, DecimalBounds.of("0", false, "100", false));
      }
      if (codes != null) {
        found.items(CODES, codes.size(), 5);
        for (int i = 0; i < codes.size(); i++) {
          found.item(i);
          found.range(CODES, codes.get(i), 0, 9);
        }
        found.endItems();
      }
      if (blade != null) {
        found.enter(BLADE);
        blade.check(found);
        found.leave();
      }
    }
  }
}
