package io.github.enoscodegen.codegen.diagnostic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way from the top of a document to a node, such as {@code
 * events.highTemp.outputData[2].dataDefinition}. Immutable; steps are shared, so that a path costs
 * one object.
 */
public final class ModelPath {

  /** The top of a document. */
  public static final ModelPath TOP = new ModelPath(null, "", 0);

  /** Longer than any identifier; a path of very long names is printed for each complaint. */
  private static final int LONGEST_STEP = 300;

  private final @Nullable ModelPath parent;

  /** A member's name; null for an item. */
  private final @Nullable String name;

  private final int index;

  private ModelPath(@Nullable ModelPath parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** The path to a member. */
  public ModelPath member(String name) {
    return new ModelPath(this, name, 0);
  }

  /** The path to an item, counted from 0. */
  public ModelPath item(int index) {
    return new ModelPath(this, null, index);
  }

  /** How many steps it has. */
  public int length() {
    int length = 0;
    for (ModelPath at = this; at.parent != null; at = at.parent) {
      length++;
    }
    return length;
  }

  /**
   * Whether it is a path, or leads on from it.
   *
   * @param path as {@link #toString} writes it; names may hold dots, so no beginning will do
   */
  boolean isWithin(String path) {
    for (ModelPath at = this; at != null; at = at.parent) {
      if (at.toString().equals(path)) {
        return true;
      }
    }
    return false;
  }

  /** Paths of the same steps are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelPath path && isSame(this, path);
  }

  private static boolean isSame(ModelPath left, ModelPath right) {
    ModelPath a = left;
    ModelPath b = right;
    while (a.parent != null && b.parent != null) {
      if (a.index != b.index || !Objects.equals(a.name, b.name)) {
        return false;
      }
      a = a.parent;
      b = b.parent;
    }
    return a.parent == null && b.parent == null;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (ModelPath at = this; at != null; at = at.parent) {
      hash = 31 * (31 * hash + at.index) + Objects.hashCode(at.name);
    }
    return hash;
  }

  /** As people write it; of very long names only the beginning. */
  @Override
  public String toString() {
    Deque<ModelPath> steps = new ArrayDeque<>();
    for (ModelPath at = this; at.parent != null; at = at.parent) {
      steps.push(at);
    }
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> step.appendTo(text));
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (name == null) {
      text.append('[').append(index).append(']');
      return;
    }
    text.append(text.isEmpty() ? "" : ".");
    if (name.length() <= LONGEST_STEP) {
      text.append(name);
    } else {
      text.append(name, 0, LONGEST_STEP).append('…');
    }
  }
}
