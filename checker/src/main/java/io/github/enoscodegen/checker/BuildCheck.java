package io.github.enoscodegen.checker;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.flow.BuildFlow;
import io.github.enoscodegen.checker.flow.GeneratedBuilders;
import javax.lang.model.element.ExecutableElement;

/**
 * Holds the members of classes in which events are built against what their builders require.
 *
 * <p>Members in which no event is built, which are nearly all, cost one look at each call.
 */
final class BuildCheck {

  private static final String BUILD = "build";

  private final Trees trees;
  private final GeneratedBuilders builders;
  private final Findings findings;
  private final BuildFlow flow;

  /** Whether an event is built in the member that is being scanned, apart from members in it. */
  private boolean builds;

  BuildCheck(Trees trees, GeneratedBuilders builders, Findings findings) {
    this.trees = trees;
    this.builders = builders;
    this.findings = findings;
    this.flow = new BuildFlow(trees, builders);
  }

  /** Looks at a call without arguments in passing. */
  void look(MethodInvocationTree call, TreePath type) {
    if (!builds
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(BUILD)) {
      builds =
          trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method
              && builders.isBuild(method);
    }
  }

  /**
   * Scans a member, and then reports what it builds without a required value.
   *
   * @param scan shows each call in the member to {@link #look}
   */
  void around(Tree member, TreePath type, Runnable scan) {
    boolean outer = builds;
    builds = false;
    scan.run();
    if (builds) {
      flow.in(member, type)
          .forEach(
              failing ->
                  findings.report(failing.complaint(), failing.call().getMethodSelect(), type));
    }
    builds = outer;
  }
}
