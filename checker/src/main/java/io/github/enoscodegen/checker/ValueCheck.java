package io.github.enoscodegen.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constant.Arms;
import io.github.enoscodegen.checker.constant.Arms.Arm;
import io.github.enoscodegen.checker.constant.ConstantEvaluator;
import io.github.enoscodegen.checker.constant.Items;
import io.github.enoscodegen.checker.constant.ItemsEvaluator;
import io.github.enoscodegen.checker.constant.Numbers;
import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.ItemCount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what an expression is worth, as far as the compiler knows it, against a parameter. */
final class ValueCheck {

  private final ConstantEvaluator evaluator;
  private final Arms arms;
  private final ItemsEvaluator items;
  private final Findings findings;

  ValueCheck(Trees trees, ConstantEvaluator evaluator, Findings findings) {
    this.evaluator = evaluator;
    this.arms = new Arms(trees, evaluator);
    this.items = new ItemsEvaluator(trees, evaluator);
    this.findings = findings;
  }

  /** Reports each result of an expression that does not fit, where it is written. */
  void check(ExpressionTree expression, ParameterRule rule, TreePath type) {
    check(expression, rule, null, type);
  }

  /**
   * Likewise.
   *
   * @param elsewhere where to report instead; null for where it is written
   */
  void check(
      ExpressionTree expression,
      ParameterRule rule,
      @Nullable ExpressionTree elsewhere,
      TreePath type) {
    for (Arm arm : arms.of(expression, type)) {
      ExpressionTree place = elsewhere == null ? arm.expression() : elsewhere;
      Object value = valueOf(arm, type);
      if (value != null) {
        report(rule.complaint(Numbers.cast(rule.kind(), value)), place, type);
      } else {
        checkItems(arm.expression(), rule, place, elsewhere, type);
      }
    }
  }

  private void checkItems(
      ExpressionTree expression,
      ParameterRule rule,
      ExpressionTree place,
      @Nullable ExpressionTree elsewhere,
      TreePath type) {
    Items known = items.of(expression, type);
    if (known == null) {
      return;
    }
    report(rule.complaint(new ItemCount(known.count())), place, type);
    for (ExpressionTree item : known.items()) {
      checkItem(item, rule, known.isHere() ? elsewhere : place, type);
    }
  }

  /** Reports each result of an expression that does not fit as one of many. */
  void checkItem(ExpressionTree item, ParameterRule rule, TreePath type) {
    checkItem(item, rule, null, type);
  }

  private void checkItem(
      ExpressionTree item, ParameterRule rule, @Nullable ExpressionTree elsewhere, TreePath type) {
    for (Arm arm : arms.of(item, type)) {
      Object value = valueOf(arm, type);
      if (value != null) {
        ExpressionTree place = elsewhere == null ? arm.expression() : elsewhere;
        report(rule.itemComplaint(Numbers.cast(rule.itemKind(), value)), place, type);
      }
    }
  }

  private @Nullable Object valueOf(Arm arm, TreePath type) {
    Object value = evaluator.valueOf(arm.expression(), type);
    return value == null ? null : arm.conversion().apply(value);
  }

  void report(Optional<Complaint> complaint, ExpressionTree place, TreePath type) {
    complaint.ifPresent(found -> findings.report(found, place, type));
  }
}
