package io.github.enoscodegen.codegen.diagnostic;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The way from the top of a document to a node, such as {@code
 * events.highTemp.outputData[2].dataDefinition}. Immutable; steps are shared, so that a path costs
 * one object.
 */
public final class ModelPath {

  /** The top of a document. */
  public static final ModelPath TOP = new ModelPath(null, "");

  private final @Nullable ModelPath parent;
  private final String step;

  private ModelPath(@Nullable ModelPath parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** The path to a member. */
  public ModelPath member(String name) {
    return new ModelPath(this, name);
  }

  /** The path to an item, counted from 0. */
  public ModelPath item(int index) {
    return new ModelPath(this, "[" + index + "]");
  }

  /** Paths that read the same are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelPath path && path.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    Deque<String> steps = new ArrayDeque<>();
    for (ModelPath at = this; at.parent != null; at = at.parent) {
      steps.push(at.step);
    }
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append(text.isEmpty() || step.startsWith("[") ? "" : ".").append(step);
    }
    return text.toString();
  }
}
