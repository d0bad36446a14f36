package io.github.enoscodegen;

import io.github.enoscodegen.UnreadValues.Unread;
import io.github.enoscodegen.Violation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a map into a generated builder, parameter by parameter in the order of the model. What
 * cannot be read is kept as {@link #unread()}. Not thread-safe.
 */
public final class UntypedValues {

  /** Far more than a message can hold; whoever sends more does not get a violation for each. */
  private static final int MAX_ITEMS = 100_000;

  private static final int MAX_UNKNOWN = 100;

  private final String subject;
  private final ValueReading reading;
  private final UnreadValues unread;

  /** What was not asked for yet. */
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** What was found in the value that is being read. */
  private final List<Unread> refused = new ArrayList<>(0);

  private Datapoint point;
  private int index = UnreadValues.WHOLE;

  private UntypedValues(
      String subject, Map<?, ?> values, ValueReading reading, UnreadValues unread) {
    this.subject = subject;
    this.reading = reading;
    this.unread = unread;
    this.point = Datapoint.of("", subject);
    values.forEach((name, value) -> this.values.put(String.valueOf(name), value));
  }

  /**
   * The values of a map, as they are at this moment.
   *
   * @param subject what is being built, such as {@code highTemp of model pump}
   * @param before what the builder could not read before, null if nothing
   */
  public static UntypedValues of(
      String subject, Map<String, ?> values, ValueReading reading, @Nullable UnreadValues before) {
    return new UntypedValues(
        subject,
        Objects.requireNonNull(values, "values"),
        Objects.requireNonNull(reading, "reading"),
        before == null ? new UnreadValues() : before);
  }

  /** Reads a value, if there is one, and sets it. */
  public <T> void read(Datapoint point, ValueKind<T> kind, Consumer<T> setter) {
    Object value = take(point);
    T read = value == null ? null : kind.read(value, this);
    if (read != null) {
      setter.accept(read);
    }
    keepRefused();
  }

  /** Reads an array, if there is one, and sets those of its items that could be read. */
  public <T> void readArray(Datapoint point, ValueKind<T> kind, Consumer<List<T>> setter) {
    Object value = take(point);
    List<@Nullable Object> items = Items.of(value);
    if (items == null) {
      refuseUnlessNull("be an array (ARRAY)", value);
    } else if (items.size() > MAX_ITEMS) {
      refused.add(
          new Unread(
              point,
              index,
              Rule.MAX_ITEMS,
              "have far fewer items",
              "an array of " + items.size(),
              value));
    } else {
      setter.accept(read(items, kind));
    }
    keepRefused();
  }

  private <T> List<T> read(List<@Nullable Object> items, ValueKind<T> kind) {
    List<T> read = new ArrayList<>(items.size());
    for (index = 0; index < items.size(); index++) {
      T item = kind.read(items.get(index), this);
      if (item != null) {
        read.add(item);
      }
    }
    index = UnreadValues.WHOLE;
    return read;
  }

  /** Reads a struct, if there is one, from the map of its items. */
  public void readStruct(Datapoint point, Consumer<Map<String, ?>> setter) {
    Object value = take(point);
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> named = new LinkedHashMap<>();
      map.forEach((name, item) -> named.put(String.valueOf(name), item));
      setter.accept(named);
    } else if (value instanceof ThingStruct struct) {
      setter.accept(struct.toMap());
    } else {
      refuseUnlessNull("be an object (STRUCT)", value);
    }
    keepRefused();
  }

  /**
   * Ends the reading: whatever was not asked for is no parameter of the model.
   *
   * @return what could not be read, null if everything could
   */
  public @Nullable UnreadValues unread() {
    values.values().removeIf(Objects::isNull);
    if (!reading.ignoresUnknown()) {
      values.keySet().stream().limit(MAX_UNKNOWN).forEach(this::keepUnknown);
    }
    return unread.isEmpty() ? null : unread;
  }

  private void keepUnknown(String name) {
    List<String> declared = unread.identifiers();
    boolean isLast = values.size() > MAX_UNKNOWN && unread.countUnknown() == MAX_UNKNOWN - 1;
    String others = isLast ? " and " + (values.size() - MAX_UNKNOWN) + " others" : "";
    String nearest = Shown.nearest(declared, name);
    String known = nearest.isEmpty() ? declared(declared) : nearest;
    unread.addUnknown(
        Datapoint.of(Shown.path(name) + others, subject),
        "be left out, since the model has no such parameter" + known,
        values.get(name));
  }

  private static String declared(List<String> identifiers) {
    return identifiers.isEmpty() ? "" : " (it has " + Shown.choices(identifiers, "") + ")";
  }

  ValueReading reading() {
    return reading;
  }

  /** The value that is being read cannot be; gives null, for there is none. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T refuse(Rule rule, String limit, @Nullable Object value) {
    refused.add(new Unread(point, index, rule, limit, Shown.value(value), value));
    return null;
  }

  private void refuseUnlessNull(String limit, @Nullable Object value) {
    if (value != null) {
      refuse(Rule.WRONG_TYPE, limit, value);
    }
  }

  private @Nullable Object take(Datapoint point) {
    this.point = point;
    unread.declared(point);
    Object value = values.remove(point.identifier());
    if (value != null) {
      UnreadValues.forget(unread, point);
    }
    return value;
  }

  /** After the setter, which forgets what was refused before. */
  private void keepRefused() {
    unread.addAll(refused);
    refused.clear();
  }
}
