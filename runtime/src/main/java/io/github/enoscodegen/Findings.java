package io.github.enoscodegen;

import io.github.enoscodegen.json.NumberText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found wrong with an event, its structs included. What its builders could not read is put
 * where the model has it. Not thread-safe.
 */
final class Findings {

  /** For a finding about all of a value. */
  static final int NO_INDEX = UnreadValues.WHOLE;

  private static final int[] NO_ITEMS = {};

  private final List<Finding> findings = new ArrayList<>(0);

  /** What builders could not read, by path. */
  private final Map<String, Object> raw = new LinkedHashMap<>(0);

  /** The struct whose items are being looked at. */
  private @Nullable Datapoint struct;

  /** How much had been found before the event or struct that is being looked at. */
  private int start;

  private int outerStart;

  /** What the builder of that event or struct could not read. */
  private @Nullable UnreadValues unread;

  private @Nullable UnreadValues outerUnread;

  /** What was found of one parameter. */
  private record Finding(Datapoint point, int index, Violation violation) {}

  void begin(@Nullable UnreadValues unread) {
    this.start = findings.size();
    this.unread = unread;
  }

  void enter(Datapoint struct) {
    this.struct = struct;
    this.outerStart = start;
    this.outerUnread = unread;
    begin(null);
  }

  void leave() {
    addUnread();
    Datapoint left = Objects.requireNonNull(struct, "leave without enter");
    found().replaceAll(found -> new Finding(left, NO_INDEX, found.violation()));
    this.struct = null;
    this.start = outerStart;
    this.unread = outerUnread;
  }

  /**
   * Adds a finding.
   *
   * @param index which item of an array, {@link #NO_INDEX} for all of the value
   */
  void add(Datapoint point, int index, Violation.Rule rule, String limit, String actual) {
    findings.add(finding(point, index, rule, limit, actual));
  }

  /** Which items of an array its builder could not read, ascending. */
  int[] unreadItems(Datapoint point) {
    return unread == null ? NO_ITEMS : unread.items(point);
  }

  /** Everything, in the order in which it was looked at. */
  List<Violation> violations() {
    addUnread();
    return findings.stream().map(Finding::violation).toList();
  }

  /** What builders could not read, as it was given, by path; of JSON's numbers the text. */
  Map<String, Object> raw() {
    addUnread();
    return Collections.unmodifiableMap(raw);
  }

  /** Puts what could not be read where the model has it, instead of findings about old values. */
  private void addUnread() {
    UnreadValues added = unread;
    if (added != null) {
      List<Finding> found = found();
      found.removeIf(old -> added.hasWhole(old.point()));
      added.entries().forEach(entry -> found.add(unread(entry)));
      found.sort(
          Comparator.<Finding>comparingInt(each -> added.position(each.point()))
              .thenComparingInt(Finding::index));
      unread = null;
    }
  }

  private List<Finding> found() {
    return findings.subList(start, findings.size());
  }

  private Finding unread(UnreadValues.Unread entry) {
    Finding finding =
        finding(entry.point(), entry.index(), entry.rule(), entry.limit(), entry.actual());
    Object value = entry.value() instanceof NumberText number ? number.text() : entry.value();
    if (value != null) {
      raw.put(finding.violation().path(), value);
    }
    return finding;
  }

  private Finding finding(
      Datapoint point, int index, Violation.Rule rule, String limit, String actual) {
    String suffix = index == NO_INDEX ? "" : "[" + index + "]";
    String prefix = struct == null ? "" : struct.identifier() + ".";
    String path = prefix + point.identifier() + suffix;
    return new Finding(point, index, new Violation(path, rule, limit, actual, point.place()));
  }
}
