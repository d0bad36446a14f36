package io.github.enoscodegen.maven.classes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Methods of the JDK whose results follow from their arguments. */
final class KnownMethods {

  /** What nobody writes; repeating a text must not take all memory. */
  private static final int LONGEST_TEXT = 1 << 20;

  private static final Map<String, Function<List<Object>, @Nullable Object>> RESULTS =
      new HashMap<>();

  static {
    boxing();
    unboxing();
    times();
    RESULTS.put("java/lang/String.repeat(I)Ljava/lang/String;", KnownMethods::repeated);
    RESULTS.put(
        "io/github/enoscodegen/FileUri.of(Ljava/lang/String;)Lio/github/enoscodegen/FileUri;",
        operands -> operands.get(0)); // its text is all that matters
  }

  private static void boxing() {
    for (String same : List.of("Integer(I)", "Long(J)", "Float(F)", "Double(D)")) {
      box(same, value -> value);
    }
    box("Byte(B)", value -> (byte) integer(value));
    box("Short(S)", value -> (short) integer(value));
    box("Character(C)", value -> (char) integer(value));
    box("Boolean(Z)", value -> integer(value) != 0);
  }

  private static void box(String signature, Function<Object, Object> conversion) {
    String type = "java/lang/" + signature.substring(0, signature.indexOf('('));
    String parameter = signature.substring(signature.indexOf('('));
    RESULTS.put(
        type + ".valueOf" + parameter + "L" + type + ";",
        operands -> conversion.apply(operands.get(0)));
  }

  private static void unboxing() {
    for (String type : List.of("Byte", "Short", "Integer", "Long", "Float", "Double")) {
      unbox(type, "byteValue()B", number -> (int) number.byteValue());
      unbox(type, "shortValue()S", number -> (int) number.shortValue());
      unbox(type, "intValue()I", Number::intValue);
      unbox(type, "longValue()J", Number::longValue);
      unbox(type, "floatValue()F", Number::floatValue);
      unbox(type, "doubleValue()D", Number::doubleValue);
    }
    RESULTS.put("java/lang/Character.charValue()C", operands -> (int) (Character) operands.get(0));
    RESULTS.put("java/lang/Boolean.booleanValue()Z", operands -> (Boolean) operands.get(0) ? 1 : 0);
  }

  private static void unbox(String type, String method, Function<Number, Object> conversion) {
    RESULTS.put(
        "java/lang/" + type + "." + method, operands -> conversion.apply((Number) operands.get(0)));
  }

  private static void times() {
    String instant = "Ljava/time/Instant;";
    RESULTS.put(
        "java/time/Instant.ofEpochMilli(J)" + instant, a -> Instant.ofEpochMilli(wide(a.get(0))));
    RESULTS.put(
        "java/time/Instant.ofEpochSecond(J)" + instant, a -> Instant.ofEpochSecond(wide(a.get(0))));
    RESULTS.put(
        "java/time/Instant.ofEpochSecond(JJ)" + instant,
        a -> Instant.ofEpochSecond(wide(a.get(0)), wide(a.get(1))));
    RESULTS.put(
        "java/time/Instant.parse(Ljava/lang/CharSequence;)" + instant,
        a -> Instant.parse((String) a.get(0)));
    String date = "Ljava/time/LocalDate;";
    RESULTS.put(
        "java/time/LocalDate.of(III)" + date,
        a -> LocalDate.of(integer(a.get(0)), integer(a.get(1)), integer(a.get(2))));
    RESULTS.put(
        "java/time/LocalDate.of(ILjava/time/Month;I)" + date,
        a -> LocalDate.of(integer(a.get(0)), (Month) a.get(1), integer(a.get(2))));
    RESULTS.put(
        "java/time/LocalDate.ofYearDay(II)" + date,
        a -> LocalDate.ofYearDay(integer(a.get(0)), integer(a.get(1))));
    RESULTS.put(
        "java/time/LocalDate.ofEpochDay(J)" + date, a -> LocalDate.ofEpochDay(wide(a.get(0))));
    RESULTS.put(
        "java/time/LocalDate.parse(Ljava/lang/CharSequence;)" + date,
        a -> LocalDate.parse((String) a.get(0)));
  }

  /** How many values it takes, the object that it is called on among them; 0 if it is not known. */
  static int operands(MethodInsnNode call) {
    return RESULTS.containsKey(key(call))
        ? Type.getArgumentCount(call.desc) + (MethodFlow.isStatic(call) ? 0 : 1)
        : 0;
  }

  /** Its result; null where it has none that is known. */
  static @Nullable Object result(MethodInsnNode call, List<Object> operands) {
    Function<List<Object>, @Nullable Object> method = RESULTS.get(key(call));
    try {
      return method == null ? null : method.apply(operands);
    } catch (DateTimeException | ArithmeticException | ClassCastException e) {
      return null; // fails at run time, too; or is code that no compiler writes
    }
  }

  private static String key(MethodInsnNode call) {
    return call.owner + "." + call.name + call.desc;
  }

  private static @Nullable Object repeated(List<Object> operands) {
    String text = (String) operands.get(0);
    int count = integer(operands.get(1));
    return count < 0 || (long) count * text.length() > LONGEST_TEXT ? null : text.repeat(count);
  }

  private static int integer(Object value) {
    return (Integer) value;
  }

  private static long wide(Object value) {
    return (Long) value;
  }

  private KnownMethods() {}
}
