package io.github.enoscodegen.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constant.ConstantEvaluator;
import io.github.enoscodegen.checker.constraint.KnownEvents;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Finds constants that are asked for as an event of a catalogue that has no such event. */
final class EventCheck {

  /** The name saves a look at the annotations of all other methods. */
  private static final String FIND = "find";

  /** Who asks this of the result expects that there is no such event. */
  private static final String EXPECTING_NONE = "isEmpty";

  /** What begins like this says itself what it expects, and fails if it is wrong. */
  private static final String ASSERTION = "assert";

  private final Trees trees;
  private final Findings findings;
  private final ConstantEvaluator evaluator;
  private final Arms arms;
  private final InitialValues initialValues;

  EventCheck(Trees trees, Findings findings) {
    this.trees = trees;
    this.findings = findings;
    this.evaluator = new ConstantEvaluator(trees);
    this.arms = new Arms(trees);
    this.initialValues = new InitialValues(trees);
  }

  /** Looks at a call in passing. */
  void look(MethodInvocationTree call, TreePath type) {
    if (call.getArguments().size() == 1
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(FIND)
        && asksForEvent(call, type)) {
      catalogue(select.getExpression(), type)
          .ifPresent(events -> check(call, call.getArguments().get(0), events, type));
    }
  }

  private boolean asksForEvent(MethodInvocationTree call, TreePath type) {
    return element(call, type) instanceof ExecutableElement method
        && method.getParameters().size() == 1
        && KnownEvents.areAskedForBy(AnnotationAttributes.of(method.getParameters().get(0)));
  }

  private @Nullable Element element(Tree tree, TreePath type) {
    return trees.getElement(new TreePath(type, tree));
  }

  /** The events of a catalogue; empty where it may be that of any model. */
  private Optional<KnownEvents> catalogue(ExpressionTree expression, TreePath type) {
    ExpressionTree catalogue = initialValues.behind(Arms.bare(expression), type);
    return catalogue instanceof MethodInvocationTree call
            && element(call, type) instanceof ExecutableElement method
        ? KnownEvents.of(AnnotationAttributes.of(method))
        : Optional.empty();
  }

  private void check(
      MethodInvocationTree call, ExpressionTree identifier, KnownEvents events, TreePath type) {
    for (ExpressionTree arm : arms.of(identifier, type)) {
      if (evaluator.valueOf(arm, type) instanceof String constant) {
        events
            .complaint(constant)
            .filter(complaint -> !isExpectedToBeMissing(call, type))
            .ifPresent(complaint -> findings.report(complaint, arm, type));
      }
    }
  }

  private static boolean isExpectedToBeMissing(MethodInvocationTree call, TreePath type) {
    TreePath place = TreePath.getPath(type, call);
    return (place.getParentPath().getLeaf() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals(EXPECTING_NONE))
        || isAsserted(place);
  }

  private static boolean isAsserted(TreePath place) {
    Tree inner = place.getLeaf();
    for (TreePath path = place.getParentPath(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() != inner
          && ExpectedFailure.simple(call.getMethodSelect()).startsWith(ASSERTION)) {
        return true;
      }
      inner = path.getLeaf();
    }
    return false;
  }
}
