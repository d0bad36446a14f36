package io.github.enoscodegen.checker;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expression that a variable got in the beginning, if it never gets another.
 *
 * <p>Searches the whole top-level type: for rare questions.
 */
final class InitialValues {

  private final Trees trees;

  InitialValues(Trees trees) {
    this.trees = trees;
  }

  /**
   * What stands behind a name: the initializer of a final field of the same top-level type, or of a
   * local variable that is never assigned. Any other expression stands for itself.
   */
  ExpressionTree behind(ExpressionTree name, TreePath type) {
    if (!(name instanceof IdentifierTree || name instanceof MemberSelectTree)) {
      return name;
    }
    Element variable = trees.getElement(new TreePath(type, name));
    if (variable == null || !mayBeCertain(variable)) {
      return name;
    }
    Search search = new Search(variable);
    search.scan(type.getLeaf(), type);
    return search.initializer == null || search.isAssigned ? name : Arms.bare(search.initializer);
  }

  private static boolean mayBeCertain(Element variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || (variable.getKind() == ElementKind.FIELD
            && variable.getModifiers().contains(Modifier.FINAL));
  }

  private final class Search extends TreeScanner<@Nullable Void, TreePath> {

    private final Element variable;
    private @Nullable ExpressionTree initializer;
    private boolean isAssigned;

    Search(Element variable) {
      this.variable = variable;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree declaration, TreePath type) {
      if (declaration.getName().equals(variable.getSimpleName()) && isIt(declaration, type)) {
        initializer = declaration.getInitializer();
      }
      return super.visitVariable(declaration, type);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree assignment, TreePath type) {
      isAssigned |= isIt(assignment.getVariable(), type);
      return super.visitAssignment(assignment, type);
    }

    private boolean isIt(Tree tree, TreePath type) {
      return variable.equals(trees.getElement(new TreePath(type, tree)));
    }
  }
}
