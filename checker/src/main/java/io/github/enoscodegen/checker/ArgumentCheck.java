package io.github.enoscodegen.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constant.ConstantEvaluator;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Holds the constant arguments of one call against the constraints of the called method. */
final class ArgumentCheck {

  private final Trees trees;
  private final Findings findings;
  private final ConstantEvaluator evaluator;
  private final ConstraintReader constraints = new ConstraintReader();

  ArgumentCheck(Trees trees, Findings findings) {
    this.trees = trees;
    this.findings = findings;
    this.evaluator = new ConstantEvaluator(trees);
  }

  /**
   * Reports each argument that EnOS would refuse.
   *
   * @param type the top-level type around the call
   */
  void check(MethodInvocationTree call, TreePath type) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.isEmpty()) {
      return; // no constraint is broken by nothing, and most calls need no further look
    }
    if (trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method) {
      MethodConstraints demanded = constraints.of(method);
      if (!demanded.isEmpty()) {
        check(arguments, demanded, type);
      }
    }
  }

  private void check(
      List<? extends ExpressionTree> arguments, MethodConstraints demanded, TreePath type) {
    for (int i = 0; i < arguments.size(); i++) {
      check(arguments.get(i), i, demanded, type);
    }
  }

  private void check(
      ExpressionTree argument, int index, MethodConstraints demanded, TreePath type) {
    int parameter = Math.min(index, demanded.parameters() - 1);
    if (!demanded.isConstrained(parameter)) {
      return;
    }
    Object value = evaluator.valueOf(argument, type);
    if (value != null) { // else known at run time only
      demanded
          .complaint(parameter, value)
          .ifPresent(complaint -> findings.report(complaint, argument, type));
    }
  }
}
