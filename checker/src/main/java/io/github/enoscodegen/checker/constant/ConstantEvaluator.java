package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What an attributed expression is worth: literals, text blocks, constants of this and other
 * classes, variables that keep their first value, parentheses, casts, operators, and calls of the
 * JDK that make values of constants.
 *
 * <p>Not thread-safe: a compilation has one thread.
 */
public final class ConstantEvaluator {

  private final Trees trees;
  private final Fold fold = new Fold();
  private final Variables variables;

  /** Evaluates expressions of the compilation that {@code trees} belongs to. */
  public ConstantEvaluator(Trees trees) {
    this.trees = trees;
    this.variables = new Variables(trees);
  }

  /**
   * Evaluates an expression.
   *
   * @param type the type declaration around it
   * @return a boxed number, character or boolean, a text, an instant or a date; {@code null} where
   *     the compiler cannot know it
   */
  public @Nullable Object valueOf(ExpressionTree expression, TreePath type) {
    return expression.accept(fold, type);
  }

  Variables variables() {
    return variables;
  }

  private @Nullable Object valueOfName(Tree name, TreePath type) {
    // Only the leaf of a path is looked at, so that the way to it need not be searched.
    if (!(trees.getElement(new TreePath(type, name)) instanceof VariableElement variable)) {
      return null;
    }
    Object constant = variable.getConstantValue();
    if (constant != null) {
      return constant;
    }
    Object known = KnownFields.valueOf(variable);
    return known != null ? known : variables.valueOf(variable, type, this::initialValue);
  }

  private @Nullable Object initialValue(
      VariableElement variable, ExpressionTree initializer, TreePath type) {
    Object value = valueOf(initializer, type);
    return value == null ? null : Numbers.cast(variable.asType().getKind(), value);
  }

  /** By kind of expression; a kind that is not named here has no known value. */
  private final class Fold extends SimpleTreeVisitor<@Nullable Object, TreePath> {

    @Override
    public @Nullable Object visitLiteral(LiteralTree literal, TreePath type) {
      return literal.getValue();
    }

    @Override
    public @Nullable Object visitIdentifier(IdentifierTree name, TreePath type) {
      return valueOfName(name, type);
    }

    @Override
    public @Nullable Object visitMemberSelect(MemberSelectTree name, TreePath type) {
      return valueOfName(name, type);
    }

    @Override
    public @Nullable Object visitParenthesized(ParenthesizedTree parentheses, TreePath type) {
      return valueOf(parentheses.getExpression(), type);
    }

    @Override
    public @Nullable Object visitTypeCast(TypeCastTree cast, TreePath type) {
      Object value = valueOf(cast.getExpression(), type);
      return value == null ? null : Numbers.cast(Kinds.of(trees, cast.getType(), type), value);
    }

    @Override
    public @Nullable Object visitUnary(UnaryTree unary, TreePath type) {
      Object operand = valueOf(unary.getExpression(), type);
      return operand == null ? null : Arithmetic.unary(unary.getKind(), operand);
    }

    @Override
    public @Nullable Object visitBinary(BinaryTree binary, TreePath type) {
      Object left = valueOf(binary.getLeftOperand(), type);
      if (left == null || comparesReferences(binary, type)) {
        return null;
      }
      if (Boolean.valueOf(binary.getKind() == Kind.CONDITIONAL_OR).equals(left)
          && (binary.getKind() == Kind.CONDITIONAL_OR
              || binary.getKind() == Kind.CONDITIONAL_AND)) {
        return left; // whatever the right side is
      }
      Object right = valueOf(binary.getRightOperand(), type);
      return right == null ? null : Arithmetic.binary(binary.getKind(), left, right);
    }

    /** Equal values need not be the same objects. */
    private boolean comparesReferences(BinaryTree binary, TreePath type) {
      return (binary.getKind() == Kind.EQUAL_TO || binary.getKind() == Kind.NOT_EQUAL_TO)
          && !Kinds.of(trees, binary.getLeftOperand(), type).isPrimitive()
          && !Kinds.of(trees, binary.getRightOperand(), type).isPrimitive();
    }

    @Override
    public @Nullable Object visitConditionalExpression(
        ConditionalExpressionTree conditional, TreePath type) {
      if (!(valueOf(conditional.getCondition(), type) instanceof Boolean condition)) {
        return null;
      }
      Object value =
          valueOf(
              condition ? conditional.getTrueExpression() : conditional.getFalseExpression(), type);
      return value == null ? null : Numbers.cast(Kinds.of(trees, conditional, type), value);
    }

    @Override
    public @Nullable Object visitMethodInvocation(MethodInvocationTree call, TreePath type) {
      return KnownCalls.valueOf(call, type, trees, ConstantEvaluator.this);
    }
  }
}
