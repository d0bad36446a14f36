package io.github.enoscodegen.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds the method calls of a type, in reading order.
 *
 * <p>A plain scanner, given the path of the type: keeping the path of each expression would cost
 * more than all the rest, and only places with a finding need one. Most of the time goes into the
 * walk, so whatever holds no calls is passed over: names of types, modifiers, annotations.
 */
final class CallScanner extends TreeScanner<@Nullable Void, TreePath> {

  private final ArgumentCheck arguments;
  private final UseChecks uses;

  CallScanner(ArgumentCheck arguments, UseChecks uses) {
    this.arguments = arguments;
    this.uses = uses;
  }

  @Override
  public @Nullable Void visitClass(ClassTree declaration, TreePath type) {
    for (Tree member : declaration.getMembers()) {
      uses.around(member, type, () -> scan(member, type));
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree declaration, TreePath type) {
    uses.look(declaration, type);
    return scan(declaration.getInitializer(), type);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, TreePath type) {
    scan(call.getMethodSelect(), type); // what stands to the left of it
    scan(call.getArguments(), type);
    arguments.check(call, type);
    uses.look(call, type);
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, TreePath type) {
    return scan(method.getBody(), type);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, TreePath type) {
    return scan(lambda.getBody(), type);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree created, TreePath type) {
    scan(created.getEnclosingExpression(), type);
    scan(created.getArguments(), type);
    return scan(created.getClassBody(), type);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree cast, TreePath type) {
    return scan(cast.getExpression(), type);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree test, TreePath type) {
    return scan(test.getExpression(), type);
  }

  @Override
  public @Nullable Void visitModifiers(ModifiersTree modifiers, TreePath type) {
    return null; // annotations hold no calls
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree name, TreePath type) {
    return null; // nor do names of types
  }
}
