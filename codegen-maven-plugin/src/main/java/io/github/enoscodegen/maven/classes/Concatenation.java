package io.github.enoscodegen.maven.classes;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * Texts put together by {@link java.lang.invoke.StringConcatFactory}.
 *
 * @param recipe the text, with a placeholder for each argument and constant
 * @param types of the arguments
 * @param constants in the order of their placeholders
 */
record Concatenation(String recipe, List<Type> types, List<Object> constants) {

  private static final char ARGUMENT = '\u0001';
  private static final char CONSTANT = '\u0002';

  /** Empty for other calls. */
  static Optional<Concatenation> find(InvokeDynamicInsnNode call) {
    boolean concatenates =
        call.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")
            && call.bsm.getName().equals("makeConcatWithConstants");
    return concatenates && call.bsmArgs[0] instanceof String recipe
        ? Optional.of(
            new Concatenation(
                recipe,
                List.of(Type.getArgumentTypes(call.desc)),
                Arrays.asList(call.bsmArgs).subList(1, call.bsmArgs.length)))
        : Optional.empty();
  }

  /** The text; null where it depends on the JDK that runs it. */
  @Nullable Object result(List<Object> arguments) {
    Deque<Object> fromCode = new ArrayDeque<>();
    for (int i = 0; i < arguments.size(); i++) {
      fromCode.add(ParameterValue.of(types.get(i), arguments.get(i)));
    }
    Deque<Object> fromPool = new ArrayDeque<>(constants);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      Object part = c == ARGUMENT ? fromCode.remove() : c == CONSTANT ? fromPool.remove() : c;
      if (!isWrittenAlike(part)) {
        return null;
      }
      text.append(part);
    }
    return text.toString();
  }

  /** Decimal numbers get fewer digits from JDK 19 on. */
  private static boolean isWrittenAlike(Object part) {
    return part instanceof String
        || part instanceof Character
        || part instanceof Boolean
        || (part instanceof Number && !(part instanceof Float || part instanceof Double));
  }
}
