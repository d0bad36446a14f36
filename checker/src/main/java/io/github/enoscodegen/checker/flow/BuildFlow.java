package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constraint.Complaint;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the calls of {@code build()} that must fail, since a value is missing. */
public final class BuildFlow {

  /**
   * A call that must fail.
   *
   * @param call of {@code build()}
   * @param complaint about it
   */
  public record Failing(MethodInvocationTree call, Complaint complaint) {}

  private final Trees trees;
  private final GeneratedBuilders builders;

  /** Follows the builders that {@code builders} knows. */
  public BuildFlow(Trees trees, GeneratedBuilders builders) {
    this.trees = trees;
    this.builders = builders;
  }

  /**
   * Those of one member.
   *
   * @param member a method, an initializer or a field; classes within it have members of their own
   * @param type the top-level type around it
   */
  public List<Failing> in(Tree member, TreePath type) {
    Builds builds = new Builds();
    LoopFlow flow = new LoopFlow(new Symbols(trees, type, builders), builds);
    flow.scan(code(member));
    return flow.gaveUp()
        ? List.of()
        : builds.states().entrySet().stream().flatMap(BuildFlow::failing).toList();
  }

  private static Tree code(Tree member) {
    if (member instanceof MethodTree method && method.getBody() != null) {
      return method.getBody();
    }
    return member instanceof VariableTree field && field.getInitializer() != null
        ? field.getInitializer()
        : member;
  }

  private static Stream<Failing> failing(Map.Entry<MethodInvocationTree, BuilderState> build) {
    List<String> missing = build.getValue().missing();
    return build.getValue().calls().stream()
        .filter(calls -> !missing.isEmpty())
        .map(calls -> new Failing(build.getKey(), calls.missing(missing)));
  }
}
