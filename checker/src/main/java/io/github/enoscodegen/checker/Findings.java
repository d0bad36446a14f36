package io.github.enoscodegen.checker;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.Rule;

/** Prints what was found, except where it is meant. */
final class Findings {

  private final Trees trees;
  private final Mode mode;
  private final SuppressedRules suppressed;

  Findings(Trees trees, Mode mode) {
    this.trees = trees;
    this.mode = mode;
    this.suppressed = new SuppressedRules(trees);
  }

  /**
   * Reports one place.
   *
   * @param type the top-level type around it
   */
  void report(Complaint complaint, Tree place, TreePath type) {
    report(complaint.rule(), complaint.message(), place, type);
  }

  /**
   * Reports one place.
   *
   * @param type the top-level type around it
   */
  void report(Rule rule, String text, Tree place, TreePath type) {
    TreePath path = TreePath.getPath(type, place);
    if (!ExpectedFailure.surrounds(path) && !suppressed.at(path, rule)) {
      trees.printMessage(mode.kind(), text, place, type.getCompilationUnit());
    }
  }
}
