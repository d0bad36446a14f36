package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import io.github.enoscodegen.checker.constraint.BuilderCalls;
import io.github.enoscodegen.checker.flow.Value.Fresh;
import io.github.enoscodegen.checker.flow.Value.Held;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Follows builders through calls of their methods. */
final class BuilderCallFlow {

  private final ExpressionFlow flow;
  private final Symbols symbols;
  private final Builds builds;

  BuilderCallFlow(ExpressionFlow flow, Symbols symbols, Builds builds) {
    this.flow = flow;
    this.symbols = symbols;
    this.builds = builds;
  }

  /** What a call returns. */
  @Nullable Value follow(MethodInvocationTree call) {
    Value receiver = receiver(call);
    ExecutableElement method = symbols.method(call);
    if (method == null || !(receiver instanceof Fresh || receiver instanceof Held)) {
      flow.letGo(receiver);
      flow.scan(call.getArguments());
      return method == null ? null : made(method);
    }
    if (symbols.isBuild(method)) {
      if (flow.paths().isReachable()) {
        builds.add(call, state(receiver));
      }
      return null;
    }
    return callOn(receiver, method, call);
  }

  private @Nullable Value receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? flow.value(select.getExpression())
        : null;
  }

  private @Nullable Value made(ExecutableElement method) {
    return symbols.made(method).map(BuilderState::empty).map(Fresh::new).orElse(null);
  }

  private BuilderState state(Value receiver) {
    if (receiver instanceof Fresh fresh) {
      return fresh.state();
    }
    // Whatever was assigned since the variable was read, it may now hold another builder.
    return receiver instanceof Held held && held.assignments() == flow.paths().assignments()
        ? flow.paths().state(held.variable())
        : BuilderState.UNKNOWN;
  }

  private @Nullable Value callOn(
      Value receiver, ExecutableElement method, MethodInvocationTree call) {
    Optional<BuilderCalls> calls = symbols.declaring(method);
    String name = method.getSimpleName().toString();
    boolean sets =
        calls.isPresent()
            && calls.get().isSetter(name)
            && !method.getParameters().isEmpty()
            && state(receiver).calls().equals(calls);
    List<String> missing = sets ? missingItems(calls.get(), name, call) : scanned(call);
    if (!sets || state(receiver).equals(BuilderState.UNKNOWN)) {
      flow.letGo(receiver);
      return null;
    }
    return set(receiver, name, missing);
  }

  private Value set(Value receiver, String setter, List<String> missing) {
    BuilderState state = state(receiver).with(setter, missing);
    if (receiver instanceof Held held) {
      flow.paths().put(held.variable(), state);
      return held;
    }
    return new Fresh(state);
  }

  private List<String> scanned(MethodInvocationTree call) {
    flow.scan(call.getArguments());
    return List.of();
  }

  /** The required items that a struct's function never sets. */
  private List<String> missingItems(BuilderCalls calls, String name, MethodInvocationTree call) {
    if (calls.structs().contains(name)
        && call.getArguments().size() == 1
        && bare(call.getArguments().get(0)) instanceof LambdaExpressionTree lambda
        && lambda.getParameters().size() == 1) {
      Element builder = symbols.local(lambda.getParameters().get(0));
      Optional<BuilderCalls> items =
          builder == null ? Optional.empty() : symbols.of(builder.asType());
      if (builder != null && items.isPresent()) {
        return missingItems(lambda, builder, items.get());
      }
    }
    return scanned(call);
  }

  private List<String> missingItems(
      LambdaExpressionTree lambda, Element builder, BuilderCalls items) {
    flow.letGo(Mentions.in(lambda.getBody()));
    Environment start = new Environment(Map.of(builder, BuilderState.empty(items)));
    Paths body = flow.follow(lambda, start);
    Environment end = body.end();
    return end == null || body.wasAssigned(builder) ? List.of() : end.state(builder).missing();
  }

  private static ExpressionTree bare(ExpressionTree argument) {
    if (argument instanceof ParenthesizedTree parentheses) {
      return bare(parentheses.getExpression());
    }
    return argument instanceof TypeCastTree cast ? bare(cast.getExpression()) : argument;
  }
}
