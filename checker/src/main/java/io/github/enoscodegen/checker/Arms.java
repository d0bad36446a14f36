package io.github.enoscodegen.checker;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constant.ConstantEvaluator;
import java.util.List;
import java.util.stream.Stream;

/** What an expression may result in: itself, or the arms of a conditional. */
final class Arms {

  private final ConstantEvaluator evaluator;

  Arms(Trees trees) {
    this.evaluator = new ConstantEvaluator(trees);
  }

  /** Without parentheses and casts; of a constant condition the arm that it chooses. */
  List<ExpressionTree> of(ExpressionTree expression, TreePath type) {
    ExpressionTree bare = bare(expression);
    return bare instanceof ConditionalExpressionTree conditional
        ? of(conditional, type)
        : List.of(bare);
  }

  private List<ExpressionTree> of(ConditionalExpressionTree conditional, TreePath type) {
    if (evaluator.valueOf(conditional.getCondition(), type) instanceof Boolean condition) {
      return of(
          condition ? conditional.getTrueExpression() : conditional.getFalseExpression(), type);
    }
    return Stream.of(conditional.getTrueExpression(), conditional.getFalseExpression())
        .flatMap(arm -> of(arm, type).stream())
        .toList();
  }

  /** Without the parentheses and casts around it. */
  static ExpressionTree bare(ExpressionTree expression) {
    if (expression instanceof ParenthesizedTree parentheses) {
      return bare(parentheses.getExpression());
    }
    return expression instanceof TypeCastTree cast ? bare(cast.getExpression()) : expression;
  }
}
