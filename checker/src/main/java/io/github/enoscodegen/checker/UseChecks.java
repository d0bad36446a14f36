package io.github.enoscodegen.checker;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** All that is held against generated code apart from the constraints of parameters. */
final class UseChecks {

  private final BuildCheck builds;
  private final NullCheck nulls;
  private final EventCheck events;

  UseChecks(Trees trees, Findings findings) {
    AnnotatedBuilders builders = new AnnotatedBuilders();
    this.builds = new BuildCheck(trees, builders, findings);
    this.nulls = new NullCheck(trees, builders, findings);
    this.events = new EventCheck(trees, findings);
  }

  /** Looks at the declaration of a variable in passing. */
  void look(VariableTree declaration, TreePath type) {
    nulls.look(declaration, type);
  }

  /** Looks at a call in passing. */
  void look(MethodInvocationTree call, TreePath type) {
    if (call.getArguments().isEmpty()) {
      builds.look(call, type);
    } else {
      nulls.look(call, type);
      events.look(call, type);
    }
  }

  /**
   * Scans a member of a class, and then reports what only the whole member can tell.
   *
   * @param scan shows each variable and call in the member to {@code look}
   */
  void around(Tree member, TreePath type, Runnable scan) {
    builds.around(member, type, () -> nulls.around(member, type, scan));
  }
}
