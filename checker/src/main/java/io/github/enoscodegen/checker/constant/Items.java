package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.ExpressionTree;
import java.util.List;

/**
 * The items of an array or collection.
 *
 * @param count how many there are
 * @param items each of them, in order; none where only their number is certain
 * @param isHere whether they are written where the array or collection is used, rather than where a
 *     variable got it
 */
public record Items(int count, List<ExpressionTree> items, boolean isHere) {

  /** Copies the list. */
  public Items {
    items = List.copyOf(items);
  }

  static Items of(List<? extends ExpressionTree> items) {
    return new Items(items.size(), List.copyOf(items), true);
  }

  /** The same where a variable is used that got them. */
  Items elsewhere() {
    return new Items(count, items, false);
  }

  /** The same after somebody had the chance to put others in their places. */
  Items changeable() {
    return new Items(count, List.of(), isHere);
  }
}
