package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Calls of the JDK whose result follows from constants. */
final class KnownCalls {

  private static final String JDK = "java.";
  private static final String FILE_URI = "io.github.enoscodegen.FileUri";

  static @Nullable Object valueOf(
      MethodInvocationTree call, TreePath type, Trees trees, ConstantEvaluator evaluator) {
    if (!(trees.getElement(new TreePath(type, call)) instanceof ExecutableElement method)) {
      return null;
    }
    String owner = ownerOf(method);
    List<Object> arguments =
        owner.startsWith(JDK) || owner.equals(FILE_URI)
            ? arguments(call, method, type, evaluator)
            : null;
    return arguments == null ? null : result(owner + "." + method.getSimpleName(), arguments);
  }

  static String ownerOf(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement owner
        ? owner.getQualifiedName().toString()
        : "";
  }

  /** What it is called on, unless it is static, and its arguments; null if any is unknown. */
  private static @Nullable List<Object> arguments(
      MethodInvocationTree call,
      ExecutableElement method,
      TreePath type,
      ConstantEvaluator evaluator) {
    List<Object> values = new ArrayList<>();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      Object receiver =
          call.getMethodSelect() instanceof MemberSelectTree select
              ? evaluator.valueOf(select.getExpression(), type)
              : null;
      if (receiver == null) {
        return null;
      }
      values.add(receiver);
    }
    for (int i = 0; i < call.getArguments().size(); i++) {
      Object value = argument(call.getArguments().get(i), method, i, type, evaluator);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }

  private static @Nullable Object argument(
      ExpressionTree argument,
      ExecutableElement method,
      int index,
      TreePath type,
      ConstantEvaluator evaluator) {
    if (index >= method.getParameters().size()) {
      return null; // of many; no method named below has any
    }
    Object value = evaluator.valueOf(argument, type);
    TypeKind kind = method.getParameters().get(index).asType().getKind();
    return value == null ? null : Numbers.cast(kind, value);
  }

  /** One that is certain to throw has no result; that is not what is looked for here. */
  private static @Nullable Object result(String method, List<Object> arguments) {
    try {
      return KnownResults.of(method, arguments);
    } catch (DateTimeException | ArithmeticException throwing) {
      return null;
    }
  }

  private KnownCalls() {}
}
