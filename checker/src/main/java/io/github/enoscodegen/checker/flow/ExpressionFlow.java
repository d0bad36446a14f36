package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import io.github.enoscodegen.checker.flow.Value.Fresh;
import io.github.enoscodegen.checker.flow.Value.Held;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Follows builders through expressions.
 *
 * <p>An expression that is scanned lets its builder go: whatever surrounds it may keep it. Only
 * what is known to keep nothing asks for its {@link #value}.
 */
abstract class ExpressionFlow extends TreeScanner<@Nullable Value, @Nullable Void> {

  /** Some seconds' work; generated code of that size is looked at by nobody. */
  private static final int MOST_STEPS = 1_000_000;

  final Symbols symbols;
  private final BuilderCallFlow calls;
  private Paths paths = new Paths(Environment.EMPTY);
  private int steps;

  ExpressionFlow(Symbols symbols, Builds builds) {
    this.symbols = symbols;
    this.calls = new BuilderCallFlow(this, symbols, builds);
  }

  final Paths paths() {
    return paths;
  }

  /** Whether the code was too much to follow: nothing is certain then. */
  final boolean gaveUp() {
    return steps > MOST_STEPS;
  }

  @Override
  public final @Nullable Value scan(@Nullable Tree tree, @Nullable Void nothing) {
    letGo(value(tree));
    return null;
  }

  final void scan(@Nullable Tree tree) {
    scan(tree, null);
  }

  final void scan(Iterable<? extends Tree> trees) {
    scan(trees, null);
  }

  /** What an expression is; nothing is known of {@code null}. Statements are none. */
  final @Nullable Value value(@Nullable Tree tree) {
    steps++;
    return tree == null || !paths.isReachable() || gaveUp() ? null : tree.accept(this, null);
  }

  /** From here on others may set what they like. */
  final void letGo(@Nullable Value value) {
    if (value instanceof Held held) {
      paths.put(held.variable(), BuilderState.UNKNOWN);
    }
  }

  /** Code that runs at another time may set what it likes on builders that it mentions. */
  final void letGo(Set<IdentifierTree> mentioned) {
    if (paths.followsNothing()) {
      return;
    }
    for (IdentifierTree name : mentioned) {
      Element variable = symbols.local(name);
      if (variable != null) {
        paths.put(variable, BuilderState.UNKNOWN);
      }
    }
  }

  /** Follows the body of a lambda, with what it is given. */
  final Paths follow(LambdaExpressionTree lambda, Environment start) {
    Paths outer = paths;
    Paths inner = new Paths(start);
    paths = inner;
    value(lambda.getBody());
    paths = outer;
    return inner;
  }

  /** Gives a local variable another object. */
  final void assign(Element variable, @Nullable Value value) {
    if (value instanceof Held held && held.variable().equals(variable)) {
      return; // b = b.level(9)
    }
    letGo(value);
    paths.put(variable, stateOf(value, variable));
  }

  private BuilderState stateOf(@Nullable Value value, Element variable) {
    if (value instanceof Fresh fresh) {
      return fresh.state();
    }
    return value instanceof Value.Null && symbols.of(variable.asType()).isPresent()
        ? BuilderState.NONE
        : BuilderState.UNKNOWN;
  }

  @Override
  public @Nullable Value visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
    Element variable = paths.followsNothing() ? null : symbols.local(name);
    return variable == null || paths.state(variable).equals(BuilderState.UNKNOWN)
        ? null
        : new Held(variable, paths.assignments());
  }

  @Override
  public @Nullable Value visitLiteral(LiteralTree literal, @Nullable Void nothing) {
    return literal.getKind() == Kind.NULL_LITERAL ? Value.Null.INSTANCE : null;
  }

  @Override
  public @Nullable Value visitParenthesized(ParenthesizedTree tree, @Nullable Void nothing) {
    return value(tree.getExpression());
  }

  @Override
  public @Nullable Value visitTypeCast(TypeCastTree cast, @Nullable Void nothing) {
    return value(cast.getExpression());
  }

  @Override
  public @Nullable Value visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    return calls.follow(call);
  }

  /** One within another expression: what is done with its value is not followed. */
  @Override
  public @Nullable Value visitAssignment(AssignmentTree assignment, @Nullable Void nothing) {
    scan(assignment.getExpression());
    Element variable = symbols.local(assignment.getVariable());
    if (variable == null) {
      scan(assignment.getVariable());
    } else {
      paths.countAssignment(variable);
      paths.put(variable, BuilderState.UNKNOWN);
    }
    return null;
  }

  @Override
  public @Nullable Value visitBinary(BinaryTree binary, @Nullable Void nothing) {
    switch (binary.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> {
        scan(binary.getLeftOperand());
        Environment without = paths.here();
        scan(binary.getRightOperand());
        paths.join(without);
      }
      case EQUAL_TO, NOT_EQUAL_TO -> {
        value(binary.getLeftOperand());
        value(binary.getRightOperand());
      }
      default -> super.visitBinary(binary, null);
    }
    return null;
  }

  @Override
  public @Nullable Value visitConditionalExpression(
      ConditionalExpressionTree conditional, @Nullable Void nothing) {
    scan(conditional.getCondition());
    Environment start = paths.here();
    Value one = kept(conditional.getTrueExpression());
    Environment end = paths.here();
    paths.continueAt(start);
    Value other = kept(conditional.getFalseExpression());
    paths.join(end);
    return either(one, other);
  }

  /** A builder in a variable is let go: nobody could tell which of two it was. */
  private @Nullable Value kept(ExpressionTree arm) {
    Value value = value(arm);
    letGo(value);
    return value instanceof Held ? null : value;
  }

  private static @Nullable Value either(@Nullable Value one, @Nullable Value other) {
    if (one instanceof Fresh a && other instanceof Fresh b) {
      return new Fresh(a.state().or(b.state()));
    }
    if (one instanceof Value.Null) {
      return other;
    }
    return other instanceof Value.Null ? one : null;
  }

  @Override
  public @Nullable Value visitLambdaExpression(
      LambdaExpressionTree lambda, @Nullable Void nothing) {
    letGo(Mentions.in(lambda.getBody()));
    follow(lambda, Environment.EMPTY);
    return null;
  }

  /** Its members are bodies of their own. */
  @Override
  public @Nullable Value visitClass(ClassTree declaration, @Nullable Void nothing) {
    letGo(Mentions.in(declaration));
    return null;
  }

  /** A new name for something that was let go, or was not known before. */
  @Override
  public @Nullable Value visitBindingPattern(BindingPatternTree pattern, @Nullable Void nothing) {
    return null;
  }
}
