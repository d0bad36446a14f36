package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What an attributed expression is worth: literals, text blocks, constants of this and other
 * classes, parentheses, casts, and operators on all of these.
 */
public final class ConstantEvaluator {

  private final Trees trees;
  private final Fold fold = new Fold();

  /** Evaluates expressions of the compilation that {@code trees} belongs to. */
  public ConstantEvaluator(Trees trees) {
    this.trees = trees;
  }

  /**
   * Evaluates an expression.
   *
   * @param type the type declaration around it
   * @return a boxed number, character or boolean, or a text; {@code null} where the compiler cannot
   *     know it
   */
  public @Nullable Object valueOf(ExpressionTree expression, TreePath type) {
    return expression.accept(fold, type);
  }

  private @Nullable Object constantOf(Tree name, TreePath type) {
    // Only the leaf of a path is looked at, so that the way to it need not be searched.
    return trees.getElement(new TreePath(type, name)) instanceof VariableElement variable
        ? variable.getConstantValue()
        : null;
  }

  /** By kind of expression; a kind that is not named here has no known value. */
  private final class Fold extends SimpleTreeVisitor<@Nullable Object, TreePath> {

    @Override
    public @Nullable Object visitLiteral(LiteralTree literal, TreePath type) {
      return literal.getValue();
    }

    @Override
    public @Nullable Object visitIdentifier(IdentifierTree name, TreePath type) {
      return constantOf(name, type);
    }

    @Override
    public @Nullable Object visitMemberSelect(MemberSelectTree name, TreePath type) {
      return constantOf(name, type);
    }

    @Override
    public @Nullable Object visitParenthesized(ParenthesizedTree parentheses, TreePath type) {
      return valueOf(parentheses.getExpression(), type);
    }

    @Override
    public @Nullable Object visitTypeCast(TypeCastTree cast, TreePath type) {
      Object value = valueOf(cast.getExpression(), type);
      return value == null
          ? null
          : Numbers.cast(trees.getTypeMirror(new TreePath(type, cast.getType())).getKind(), value);
    }

    @Override
    public @Nullable Object visitUnary(UnaryTree unary, TreePath type) {
      Object operand = valueOf(unary.getExpression(), type);
      return operand == null ? null : Arithmetic.unary(unary.getKind(), operand);
    }

    @Override
    public @Nullable Object visitBinary(BinaryTree binary, TreePath type) {
      Object left = valueOf(binary.getLeftOperand(), type);
      Object right = left == null ? null : valueOf(binary.getRightOperand(), type);
      return left == null || right == null
          ? null
          : Arithmetic.binary(binary.getKind(), left, right);
    }
  }
}
