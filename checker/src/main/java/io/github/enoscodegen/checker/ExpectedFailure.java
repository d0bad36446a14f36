package io.github.enoscodegen.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.enoscodegen.checker.constraint.ExpectedFailures;

/** Tests that pass a wrong value on purpose: code that an assertion expects to fail. */
final class ExpectedFailure {

  /** Whether a place lies in the arguments of such an assertion. */
  static boolean surrounds(TreePath place) {
    Tree inner = place.getLeaf();
    for (TreePath path = place.getParentPath(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodInvocationTree call && expectsFailure(call, inner)) {
        return true;
      }
      inner = path.getLeaf();
    }
    return false;
  }

  /** What stands to the left of the assertion is no argument of it. */
  private static boolean expectsFailure(MethodInvocationTree call, Tree inner) {
    ExpressionTree name = call.getMethodSelect();
    return name != inner && ExpectedFailures.expectedBy(simple(name));
  }

  /** The simple name of a method. */
  static String simple(ExpressionTree name) {
    if (name instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return name instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }

  private ExpectedFailure() {}
}
