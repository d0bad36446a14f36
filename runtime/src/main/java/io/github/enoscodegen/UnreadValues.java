package io.github.enoscodegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a generated builder was given and could not read, until a setter or clear forgets
 * them. Not thread-safe; belongs to one builder.
 */
public final class UnreadValues {

  static final int WHOLE = -1;

  private final List<Unread> entries = new ArrayList<>();
  private final Map<Datapoint, Integer> modelOrder = new HashMap<>();

  UnreadValues() {}

  /**
   * A value that could not be read, and why.
   *
   * @param point which parameter it was meant for
   * @param index which item of it, {@link #WHOLE} for all of it
   * @param value as it was given; null for an item that was
   */
  record Unread(
      Datapoint point,
      int index,
      Violation.Rule rule,
      String limit,
      String actual,
      @Nullable Object value) {}

  /**
   * Forgets what could not be read of a parameter, since it has another value or none now.
   *
   * @param unread null if everything could be read
   */
  public static void forget(@Nullable UnreadValues unread, Datapoint point) {
    if (unread != null) {
      unread.forget(point);
    }
  }

  private void forget(Datapoint point) {
    entries.removeIf(entry -> entry.point() == point);
  }

  /** Takes note of the next parameter in the order of the model. */
  void declared(Datapoint point) {
    modelOrder.putIfAbsent(point, modelOrder.size());
  }

  /** The identifiers of all parameters that were declared. */
  List<String> identifiers() {
    return modelOrder.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey().identifier())
        .toList();
  }

  void addAll(List<Unread> refused) {
    entries.addAll(refused);
  }

  /** Adds a parameter that the model does not have, once. */
  void addUnknown(Datapoint unknown, String limit, @Nullable Object value) {
    entries.removeIf(
        entry -> isUnknown(entry) && entry.point().identifier().equals(unknown.identifier()));
    entries.add(new Unread(unknown, WHOLE, Violation.Rule.UNKNOWN_PARAMETER, limit, "", value));
  }

  long countUnknown() {
    return entries.stream().filter(this::isUnknown).count();
  }

  private boolean isUnknown(Unread entry) {
    return position(entry.point()) < 0;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  List<Unread> entries() {
    return entries;
  }

  /** Where a parameter stands in the model; those that the model does not have come first. */
  int position(Datapoint point) {
    return modelOrder.getOrDefault(point, -1);
  }

  /** Whether nothing of a parameter could be read. */
  boolean hasWhole(Datapoint point) {
    return entries.stream().anyMatch(entry -> entry.point() == point && entry.index() == WHOLE);
  }

  /** Which items of an array could not be read, ascending. */
  int[] items(Datapoint point) {
    return entries.stream()
        .filter(entry -> entry.point() == point && entry.index() != WHOLE)
        .mapToInt(Unread::index)
        .toArray();
  }
}
