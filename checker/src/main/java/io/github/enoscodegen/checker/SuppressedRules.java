package io.github.enoscodegen.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constraint.Rule;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where {@code @SuppressWarnings} names a rule, or {@code enos} for all of them. */
final class SuppressedRules {

  private static final String EVERY_RULE = "enos";

  private final Trees trees;

  SuppressedRules(Trees trees) {
    this.trees = trees;
  }

  /** Whether any declaration around a place silences the rule. */
  boolean at(TreePath place, Rule rule) {
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      if (isDeclaration(path.getLeaf()) && silences(trees.getElement(path), rule)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeclaration(Tree tree) {
    return tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
  }

  private static boolean silences(@Nullable Element declaration, Rule rule) {
    if (declaration == null) {
      return false; // it does not compile
    }
    List<String> keys =
        AnnotationAttributes.find(declaration, "java.lang.SuppressWarnings")
            .map(annotation -> annotation.texts("value"))
            .orElse(List.of());
    return keys.contains(EVERY_RULE) || keys.contains(rule.suppressionKey());
  }
}
