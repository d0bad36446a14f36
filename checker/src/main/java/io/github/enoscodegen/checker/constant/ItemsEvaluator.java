package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Which items arrays and collections have, where that can be read off the source. */
public final class ItemsEvaluator {

  private final Trees trees;
  private final ConstantEvaluator evaluator;

  /** Looks at what a compilation's evaluator looks at. */
  public ItemsEvaluator(Trees trees, ConstantEvaluator evaluator) {
    this.trees = trees;
    this.evaluator = evaluator;
  }

  /**
   * The items of an expression; {@code null} where they are not known.
   *
   * @param type the type declaration around it
   */
  public @Nullable Items of(ExpressionTree expression, TreePath type) {
    ExpressionTree bare = Parentheses.without(expression);
    if (bare instanceof TypeCastTree cast) {
      return of(cast.getExpression(), type);
    }
    if (bare instanceof NewArrayTree array) {
      return ofArray(array, type);
    }
    if (bare instanceof MethodInvocationTree call) {
      return ofCall(call, type);
    }
    return bare instanceof IdentifierTree || bare instanceof MemberSelectTree
        ? ofVariable(bare, type)
        : null;
  }

  private @Nullable Items ofArray(NewArrayTree array, TreePath type) {
    if (array.getInitializers() != null) {
      return Items.of(array.getInitializers());
    }
    return evaluator.valueOf(array.getDimensions().get(0), type) instanceof Integer count
            && count >= 0
        ? new Items(count, List.of(), true)
        : null;
  }

  private @Nullable Items ofVariable(ExpressionTree name, TreePath type) {
    if (!(trees.getElement(new TreePath(type, name)) instanceof VariableElement variable)) {
      return null;
    }
    ExpressionTree initializer = evaluator.variables().initializerOf(variable, type);
    if (initializer == null) {
      return null;
    }
    Items items = of(initializer, type);
    if (items == null) {
      return null;
    }
    return (isChangeable(initializer, type) ? items.changeable() : items).elsewhere();
  }

  /** Arrays, and views of them. */
  private boolean isChangeable(ExpressionTree initializer, TreePath type) {
    ExpressionTree bare = Parentheses.without(initializer);
    if (bare instanceof TypeCastTree cast) {
      return isChangeable(cast.getExpression(), type);
    }
    return !(bare instanceof MethodInvocationTree call
        && trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method
        && !KnownCalls.ownerOf(method).equals("java.util.Arrays"));
  }

  private @Nullable Items ofCall(MethodInvocationTree call, TreePath type) {
    if (!(trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method)) {
      return null;
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    return switch (KnownCalls.ownerOf(method) + "." + method.getSimpleName()) {
      case "java.util.List.of", "java.util.Set.of", "java.util.Arrays.asList" ->
          Varargs.isArray(call, method, type, trees)
              ? of(arguments.get(0), type)
              : Items.of(arguments);
      case "java.util.Collections.emptyList",
          "java.util.Collections.emptySet",
          "java.util.Collections.singleton",
          "java.util.Collections.singletonList" ->
          Items.of(arguments);
      case "java.util.Collections.nCopies" -> copies(arguments, type);
      case "java.util.List.copyOf",
          "java.util.Collections.unmodifiableList",
          "java.util.Collections.unmodifiableCollection" ->
          of(arguments.get(0), type);
      default -> null;
    };
  }

  private @Nullable Items copies(List<? extends ExpressionTree> arguments, TreePath type) {
    return evaluator.valueOf(arguments.get(0), type) instanceof Integer count && count >= 0
        ? new Items(count, Collections.nCopies(Math.min(count, 1), arguments.get(1)), true)
        : null;
  }
}
