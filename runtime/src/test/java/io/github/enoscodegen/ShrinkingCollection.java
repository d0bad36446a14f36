package io.github.enoscodegen;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;

/** A collection that loses its last value between the questions for its size and its values. */
final class ShrinkingCollection<T> extends AbstractCollection<T> {

  private final List<T> left;

  ShrinkingCollection(List<T> values) {
    this.left = values.subList(0, values.size() - 1);
  }

  @Override
  public int size() {
    return left.size() + 1;
  }

  @Override
  public Iterator<T> iterator() {
    return left.iterator();
  }
}
