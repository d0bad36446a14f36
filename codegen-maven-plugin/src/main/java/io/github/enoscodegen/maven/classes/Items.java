package io.github.enoscodegen.maven.classes;

import java.util.List;

/**
 * An array or collection.
 *
 * @param count how many items it has
 * @param items what each may be, in order; none where they are not known
 * @param fixed whether no item can be replaced
 */
record Items(int count, List<List<Arm>> items, boolean fixed) {

  Items {
    items = items.stream().map(List::copyOf).toList();
  }

  /** Of which only the number of items is known. */
  static Items counted(int count) {
    return new Items(count, List.of(), false);
  }

  Items withFixed(boolean fixed) {
    return new Items(count, items, fixed);
  }

  /** What is still certain after others could have replaced items. */
  Items kept() {
    return fixed ? this : counted(count);
  }
}
