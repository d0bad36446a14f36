package io.github.enoscodegen.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds the method calls of a type, in reading order.
 *
 * <p>A plain scanner, given the path of the type: keeping the path of each expression would cost
 * more than all the rest, and only places with a finding need one.
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
    return super.visitVariable(declaration, type);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, TreePath type) {
    super.visitMethodInvocation(call, type); // what stands to the left of it, and its arguments
    arguments.check(call, type);
    uses.look(call, type);
    return null;
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
