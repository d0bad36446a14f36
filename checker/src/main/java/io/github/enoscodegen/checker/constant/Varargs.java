package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Whether a method that takes many arguments is given them one by one. */
public final class Varargs {

  /** Whether the last argument of a call is the array itself (or null). */
  public static boolean isArray(
      MethodInvocationTree call, ExecutableElement method, TreePath type, Trees trees) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    int last = method.getParameters().size() - 1;
    if (!method.isVarArgs() || arguments.size() != last + 1) {
      return false;
    }
    @Nullable TypeMirror given = trees.getTypeMirror(new TreePath(type, arguments.get(last)));
    TypeMirror taken = method.getParameters().get(last).asType();
    return given == null
        || given.getKind() == TypeKind.NULL
        || (given instanceof ArrayType array
            && taken instanceof ArrayType many
            && fits(array.getComponentType(), many.getComponentType()));
  }

  /** An array of primitives is one item of many objects. */
  private static boolean fits(TypeMirror given, TypeMirror taken) {
    return given.getKind().isPrimitive()
        ? given.getKind() == taken.getKind()
        : !taken.getKind().isPrimitive();
  }

  private Varargs() {}
}
