package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The results that an expression may have: the arms of conditionals and of switch expressions. */
public final class Arms {

  private final Trees trees;
  private final ConstantEvaluator evaluator;

  /** Finds arms with a compilation's evaluator. */
  public Arms(Trees trees, ConstantEvaluator evaluator) {
    this.trees = trees;
    this.evaluator = evaluator;
  }

  /**
   * One of the results.
   *
   * @param expression where it is written
   * @param conversion from its value to that of the whole expression
   */
  public record Arm(ExpressionTree expression, UnaryOperator<Object> conversion) {}

  /** Whether an expression may have arms. */
  public static boolean mayHave(ExpressionTree expression) {
    return switch (expression.getKind()) {
      case CONDITIONAL_EXPRESSION, SWITCH_EXPRESSION, PARENTHESIZED -> true;
      default -> false;
    };
  }

  /**
   * The arms of an expression, in reading order; the expression itself where it has none.
   *
   * @param type the type declaration around it
   */
  public List<Arm> of(ExpressionTree expression, TreePath type) {
    return mayHave(expression) ? split(expression, type) : List.of(whole(expression));
  }

  private static Arm whole(ExpressionTree expression) {
    return new Arm(expression, UnaryOperator.identity());
  }

  private List<Arm> split(ExpressionTree expression, TreePath type) {
    ExpressionTree bare = Parentheses.without(expression);
    if (bare instanceof ConditionalExpressionTree conditional) {
      return converted(arms(conditional, type), Kinds.of(trees, bare, type), type);
    }
    return bare instanceof SwitchExpressionTree choice
        ? converted(Results.of(choice), Kinds.of(trees, bare, type), type)
        : List.of(whole(expression));
  }

  /** Only one, where the condition is constant. */
  private List<ExpressionTree> arms(ConditionalExpressionTree conditional, TreePath type) {
    ExpressionTree onTrue = conditional.getTrueExpression();
    ExpressionTree onFalse = conditional.getFalseExpression();
    return evaluator.valueOf(conditional.getCondition(), type) instanceof Boolean condition
        ? List.of(condition ? onTrue : onFalse)
        : List.of(onTrue, onFalse);
  }

  private List<Arm> converted(List<ExpressionTree> results, TypeKind kind, TreePath type) {
    return results.stream()
        .flatMap(result -> of(result, type).stream())
        .map(
            arm ->
                new Arm(
                    arm.expression(), value -> Numbers.cast(kind, arm.conversion().apply(value))))
        .toList();
  }

  /** Collects what one switch expression yields. */
  private static final class Results extends TreeScanner<@Nullable Void, List<ExpressionTree>> {

    static List<ExpressionTree> of(SwitchExpressionTree choice) {
      List<ExpressionTree> results = new ArrayList<>();
      Results scanner = new Results();
      for (CaseTree branch : choice.getCases()) {
        Tree body = branch.getBody();
        if (body instanceof ExpressionTree result) {
          results.add(result);
        } else if (body != null) {
          scanner.scan(body, results);
        } else {
          scanner.scan(branch.getStatements(), results);
        }
      }
      return results;
    }

    @Override
    public @Nullable Void visitYield(YieldTree yield, List<ExpressionTree> results) {
      results.add(yield.getValue());
      return null;
    }

    @Override
    public @Nullable Void visitSwitchExpression(
        SwitchExpressionTree inner, List<ExpressionTree> results) {
      return null; // has yields of its own
    }

    @Override
    public @Nullable Void visitLambdaExpression(
        LambdaExpressionTree inner, List<ExpressionTree> results) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree inner, List<ExpressionTree> results) {
      return null;
    }
  }
}
