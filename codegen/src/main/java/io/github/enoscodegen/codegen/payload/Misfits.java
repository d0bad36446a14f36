package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.json.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects misfits, and knows the path of the value that is being looked at. Not thread-safe. */
final class Misfits {

  private final ModelPath path;
  private final List<Misfit> found;

  private Misfits(ModelPath path, List<Misfit> found) {
    this.path = path;
    this.found = found;
  }

  /** None so far, looking at an event's outputs. */
  static Misfits ofEvent() {
    return new Misfits(ModelPath.TOP, new ArrayList<>());
  }

  /** The same collection, looking at a member. */
  Misfits member(String name) {
    return new Misfits(path.member(name), found);
  }

  /** The same collection, looking at an item. */
  Misfits item(int index) {
    return new Misfits(path.item(index), found);
  }

  /** The value must be something that it is not. */
  void must(String limit, Misfit.Kind kind, JsonNode value) {
    must(limit, kind, value, Shown.node(value));
  }

  /** The value must be something that it is not; with words of its own for what it is. */
  void must(String limit, Misfit.Kind kind, JsonNode value, String actual) {
    report(kind, value.position(), subject() + " must " + limit + ", but is " + actual);
  }

  void report(Misfit.Kind kind, SourcePosition position, String message) {
    found.add(new Misfit(kind, position, path.toString(), message));
  }

  /** The value as the subject of a sentence. */
  String subject() {
    String text = path.toString();
    return text.isEmpty() ? "the event" : text;
  }

  /** Everything reported to this collection, in that order. */
  List<Misfit> found() {
    return List.copyOf(found);
  }
}
