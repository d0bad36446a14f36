package io.github.enoscodegen.checker;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constraint.BuilderCalls;
import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.flow.GeneratedBuilders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds setters that get {@code null}: the literal, or a local variable that is nothing else.
 *
 * <p>Of such a variable it is certain only where setters are all that it is used for: what is
 * compared or passed elsewhere as well may stand in code that never runs with {@code null}.
 */
final class NullCheck {

  private record Use(IdentifierTree name, Complaint complaint) {}

  private final Trees trees;
  private final GeneratedBuilders builders;
  private final Findings findings;
  private final Arms arms;

  /** Local variables of the member that is being scanned that begin as {@code null}. */
  private Map<Element, List<Use>> usesOfNull = new HashMap<>();

  NullCheck(Trees trees, GeneratedBuilders builders, Findings findings) {
    this.trees = trees;
    this.builders = builders;
    this.findings = findings;
    this.arms = new Arms(trees);
  }

  /** Looks at the declaration of a variable in passing. */
  void look(VariableTree declaration, TreePath type) {
    ExpressionTree initializer = declaration.getInitializer();
    if (initializer != null && isNull(Arms.bare(initializer))) {
      Element variable = trees.getElement(new TreePath(type, declaration));
      if (variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE) {
        usesOfNull.put(variable, new ArrayList<>());
      }
    }
  }

  /** Looks at a call in passing. */
  void look(MethodInvocationTree call, TreePath type) {
    for (ExpressionTree argument : call.getArguments()) {
      if (mayBeNull(argument)) {
        arms.of(argument, type).forEach(arm -> check(arm, call, type));
      }
    }
  }

  private boolean mayBeNull(ExpressionTree argument) {
    ExpressionTree bare = Arms.bare(argument);
    if (bare instanceof ConditionalExpressionTree conditional) {
      return mayBeNull(conditional.getTrueExpression())
          || mayBeNull(conditional.getFalseExpression());
    }
    return isNull(bare) || (!usesOfNull.isEmpty() && bare instanceof IdentifierTree);
  }

  private void check(ExpressionTree arm, MethodInvocationTree call, TreePath type) {
    if (isNull(arm)) {
      refusal(call, type).ifPresent(complaint -> findings.report(complaint, arm, type));
    } else if (arm instanceof IdentifierTree name) {
      note(name, call, type);
    }
  }

  private void note(IdentifierTree name, MethodInvocationTree call, TreePath type) {
    List<Use> uses = usesOfNull.get(trees.getElement(new TreePath(type, name)));
    if (uses != null) {
      refusal(call, type).ifPresent(complaint -> uses.add(new Use(name, complaint)));
    }
  }

  private static boolean isNull(Tree tree) {
    return tree.getKind() == Kind.NULL_LITERAL;
  }

  private Optional<Complaint> refusal(MethodInvocationTree call, TreePath type) {
    return trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method
            && method.getEnclosingElement() instanceof TypeElement declaring
        ? builders.find(declaring).flatMap(calls -> refusal(calls, method))
        : Optional.empty();
  }

  private static Optional<Complaint> refusal(BuilderCalls calls, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return calls.isSetter(name) ? Optional.of(calls.refusedNull(name)) : Optional.empty();
  }

  /**
   * Scans a member, and then reports the variables that were found in it.
   *
   * @param scan shows each variable and call in the member to {@code look}
   */
  void around(Tree member, TreePath type, Runnable scan) {
    Map<Element, List<Use>> outer = usesOfNull;
    usesOfNull = new HashMap<>();
    scan.run();
    usesOfNull.forEach((variable, uses) -> report(variable, uses, member, type));
    usesOfNull = outer;
  }

  private void report(Element variable, List<Use> uses, Tree member, TreePath type) {
    if (uses.isEmpty()) {
      return;
    }
    Count mentions = new Count(variable);
    mentions.scan(member, type);
    if (mentions.found == uses.size()) {
      uses.forEach(use -> findings.report(use.complaint(), use.name(), type));
    }
  }

  /** Counts the places that name a variable. */
  private final class Count extends TreeScanner<@Nullable Void, TreePath> {

    private final Element variable;
    private int found;

    Count(Element variable) {
      this.variable = variable;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, TreePath type) {
      if (name.getName().equals(variable.getSimpleName())
          && variable.equals(trees.getElement(new TreePath(type, name)))) {
        found++;
      }
      return null;
    }
  }
}
