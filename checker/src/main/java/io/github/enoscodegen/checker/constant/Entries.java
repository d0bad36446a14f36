package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Which entries maps have for certain, where that can be read off the source. */
public final class Entries {

  private final Trees trees;
  private final ConstantEvaluator evaluator;

  /** Looks at what a compilation's evaluator looks at. */
  public Entries(Trees trees, ConstantEvaluator evaluator) {
    this.trees = trees;
    this.evaluator = evaluator;
  }

  /**
   * An entry.
   *
   * @param isHere whether it is written where the map is used
   */
  public record Entry(ExpressionTree key, ExpressionTree value, boolean isHere) {}

  /**
   * The entries of an expression that are certain; there may be others.
   *
   * @param type the type declaration around it
   */
  public List<Entry> of(ExpressionTree expression, TreePath type) {
    ExpressionTree bare = Parentheses.without(expression);
    if (bare instanceof MethodInvocationTree call
        && trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method) {
      return ofCall(call, method, type);
    }
    return bare instanceof IdentifierTree || bare instanceof MemberSelectTree
        ? ofVariable(bare, type)
        : List.of();
  }

  /** Only maps that cannot be changed are known, so a variable cannot change them either. */
  private List<Entry> ofVariable(ExpressionTree name, TreePath type) {
    if (!(trees.getElement(new TreePath(type, name)) instanceof VariableElement variable)) {
      return List.of();
    }
    ExpressionTree initializer = evaluator.variables().initializerOf(variable, type);
    return initializer == null
        ? List.of()
        : of(initializer, type).stream()
            .map(entry -> new Entry(entry.key(), entry.value(), false))
            .toList();
  }

  private List<Entry> ofCall(MethodInvocationTree call, ExecutableElement method, TreePath type) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    return switch (KnownCalls.ownerOf(method) + "." + method.getSimpleName()) {
      case "java.util.Map.of", "java.util.Map.entry", "java.util.Collections.singletonMap" ->
          alternating(arguments);
      case "java.util.Map.ofEntries" ->
          arguments.stream().flatMap(entry -> ofEntry(entry, type)).toList();
      case "java.util.Map.copyOf", "java.util.Collections.unmodifiableMap" ->
          of(arguments.get(0), type);
      default -> List.of();
    };
  }

  private Stream<Entry> ofEntry(ExpressionTree entry, TreePath type) {
    return of(entry, type).stream();
  }

  private static List<Entry> alternating(List<? extends ExpressionTree> arguments) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      entries.add(new Entry(arguments.get(i), arguments.get(i + 1), true));
    }
    return entries;
  }
}
