package io.github.enoscodegen.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constant.ConstantEvaluator;
import io.github.enoscodegen.checker.constant.Varargs;
import io.github.enoscodegen.checker.constraint.ItemCount;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Holds the constant arguments of one call against the constraints of the called method. */
final class ArgumentCheck {

  private final Trees trees;
  private final Findings findings;
  private final ValueCheck values;
  private final MapCheck maps;
  private final ConstraintReader constraints = new ConstraintReader();

  ArgumentCheck(Trees trees, Findings findings) {
    this.trees = trees;
    this.findings = findings;
    ConstantEvaluator evaluator = new ConstantEvaluator(trees);
    this.values = new ValueCheck(trees, evaluator, findings);
    this.maps = new MapCheck(trees, evaluator, values);
  }

  /**
   * Reports each argument that EnOS would refuse.
   *
   * @param type the top-level type around the call
   */
  void check(MethodInvocationTree call, TreePath type) {
    if (call.getArguments().isEmpty()) {
      return; // no constraint is broken by nothing, and most calls need no further look
    }
    if (trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method) {
      CheckedMethod checked = constraints.of(method);
      if (!checked.isFree()) {
        check(call, checked, type);
      }
    }
  }

  private void check(MethodInvocationTree call, CheckedMethod checked, TreePath type) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    int last = checked.rules().size() - 1;
    boolean many =
        checked.method().isVarArgs() && !Varargs.isArray(call, checked.method(), type, trees);
    for (int i = 0; i < arguments.size(); i++) {
      if (many && i >= last) {
        values.checkItem(arguments.get(i), checked.rules().get(last), type);
      } else {
        check(call, i, checked, type);
      }
    }
    if (many) {
      checkCount(arguments.subList(last, arguments.size()), checked.demanded(), last, type);
    }
  }

  private void check(
      MethodInvocationTree call, int parameter, CheckedMethod checked, TreePath type) {
    if (checked.demanded().isDatapointMap(parameter)) {
      maps.check(call, parameter, checked.method(), type);
    } else if (checked.demanded().isConstrained(parameter)) {
      values.check(call.getArguments().get(parameter), checked.rules().get(parameter), type);
    }
  }

  /** Reports the first that is one too many. */
  private void checkCount(
      List<? extends ExpressionTree> items, MethodConstraints demanded, int last, TreePath type) {
    demanded
        .complaint(last, new ItemCount(items.size()))
        .ifPresent(
            complaint -> {
              int fitting = 0;
              while (demanded.complaint(last, new ItemCount(fitting + 1)).isEmpty()) {
                fitting++;
              }
              findings.report(complaint, items.get(fitting), type);
            });
  }
}
