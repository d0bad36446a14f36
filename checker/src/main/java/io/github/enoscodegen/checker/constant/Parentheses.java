package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;

/** Takes parentheses off. */
final class Parentheses {

  static ExpressionTree without(ExpressionTree expression) {
    ExpressionTree bare = expression;
    while (bare instanceof ParenthesizedTree parentheses) {
      bare = parentheses.getExpression();
    }
    return bare;
  }

  private Parentheses() {}
}
