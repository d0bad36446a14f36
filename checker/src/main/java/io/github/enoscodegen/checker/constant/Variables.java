package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one top-level type that keep the value of their initializer: locals that are
 * never assigned, and final fields of reference types.
 *
 * <p>Not final fields of primitive types, unless they are constants: before their initializer runs,
 * they can be seen as 0.
 */
final class Variables {

  private final Trees trees;
  private final Map<Element, ExpressionTree> initializers = new HashMap<>();
  private final Map<Element, Optional<Object>> values = new HashMap<>();
  private @Nullable Tree indexed;

  Variables(Trees trees) {
    this.trees = trees;
  }

  /** Makes a value of an initializer. */
  interface Evaluation {
    @Nullable Object of(VariableElement variable, ExpressionTree initializer, TreePath type);
  }

  /** The value of a variable, found once. */
  @Nullable Object valueOf(VariableElement variable, TreePath type, Evaluation evaluation) {
    ExpressionTree initializer = initializerOf(variable, type);
    if (initializer == null) {
      return null;
    }
    Optional<Object> known = values.get(variable);
    if (known == null) {
      values.put(variable, Optional.empty()); // for one whose initializer names it, an error
      known = Optional.ofNullable(evaluation.of(variable, initializer, type));
      values.put(variable, known);
    }
    return known.orElse(null);
  }

  /** What a variable keeps; {@code null} if that is not certain. */
  @Nullable ExpressionTree initializerOf(VariableElement variable, TreePath type) {
    if (variable.getKind() != ElementKind.LOCAL_VARIABLE && !isKept(variable)) {
      return null;
    }
    if (indexed != type.getLeaf()) {
      index(type);
    }
    return initializers.get(variable);
  }

  private static boolean isKept(Element field) {
    return field.getKind() == ElementKind.FIELD
        && field.getModifiers().contains(Modifier.FINAL)
        && !field.asType().getKind().isPrimitive();
  }

  private void index(TreePath type) {
    initializers.clear();
    values.clear();
    Set<Element> assigned = new HashSet<>();
    new Index(assigned).scan(type.getLeaf(), type);
    initializers.keySet().removeAll(assigned);
    indexed = type.getLeaf();
  }

  /** Collects initializers, and what is assigned. */
  private final class Index extends TreeScanner<@Nullable Void, TreePath> {

    private final Set<Element> assigned;

    Index(Set<Element> assigned) {
      this.assigned = assigned;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, TreePath type) {
      Element element = trees.getElement(new TreePath(type, variable));
      if (element != null && variable.getInitializer() != null) {
        initializers.put(element, variable.getInitializer());
      }
      return super.visitVariable(variable, type);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree assignment, TreePath type) {
      assign(assignment.getVariable(), type);
      return super.visitAssignment(assignment, type);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(
        CompoundAssignmentTree assignment, TreePath type) {
      assign(assignment.getVariable(), type);
      return super.visitCompoundAssignment(assignment, type);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree unary, TreePath type) {
      switch (unary.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
            assign(unary.getExpression(), type);
        default -> {
          // changes nothing
        }
      }
      return super.visitUnary(unary, type);
    }

    private void assign(ExpressionTree target, TreePath type) {
      Element element = trees.getElement(new TreePath(type, Parentheses.without(target)));
      if (element != null) {
        assigned.add(element);
      }
    }
  }
}
