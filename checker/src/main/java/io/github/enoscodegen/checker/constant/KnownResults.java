package io.github.enoscodegen.checker.constant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of methods of the JDK, by their name. */
final class KnownResults {

  /**
   * The result.
   *
   * @param method with its class, such as {@code java.time.Instant.parse}
   * @param arguments of the types of its parameters; before them what it is called on
   */
  static @Nullable Object of(String method, List<Object> arguments) {
    Object first = arguments.isEmpty() ? "" : arguments.get(0);
    return switch (method) {
      case "java.lang.Byte.valueOf",
          "java.lang.Short.valueOf",
          "java.lang.Character.valueOf",
          "java.lang.Integer.valueOf",
          "java.lang.Long.valueOf",
          "java.lang.Float.valueOf",
          "java.lang.Double.valueOf",
          "java.lang.Boolean.valueOf" ->
          arguments.size() == 1 && !(first instanceof String) ? first : null;
      case "java.lang.String.repeat" -> Texts.repeated((String) first, (Integer) arguments.get(1));
      case "io.github.enoscodegen.FileUri.of" -> first; // its text is all that matters
      case "java.time.Instant.parse" -> Instant.parse((String) first);
      case "java.time.Instant.ofEpochMilli" -> Instant.ofEpochMilli((Long) first);
      case "java.time.Instant.ofEpochSecond" ->
          Instant.ofEpochSecond((Long) first, nanos(arguments));
      case "java.time.LocalDate.parse" ->
          arguments.size() == 1 ? LocalDate.parse((String) first) : null;
      case "java.time.LocalDate.of" ->
          date((Integer) first, arguments.get(1), (Integer) arguments.get(2));
      case "java.time.LocalDate.ofEpochDay" -> LocalDate.ofEpochDay((Long) first);
      case "java.time.LocalDate.ofYearDay" ->
          LocalDate.ofYearDay((Integer) first, (Integer) arguments.get(1));
      default -> unboxed(method, first);
    };
  }

  private static long nanos(List<Object> arguments) {
    return arguments.size() == 1 ? 0 : (Long) arguments.get(1);
  }

  private static LocalDate date(int year, Object month, int day) {
    return month instanceof Month name
        ? LocalDate.of(year, name, day)
        : LocalDate.of(year, (Integer) month, day);
  }

  /** {@code intValue} and its like, on boxes. */
  private static @Nullable Object unboxed(String method, Object box) {
    if (box instanceof Boolean || box instanceof Character) {
      return method.endsWith(".booleanValue") || method.endsWith(".charValue") ? box : null;
    }
    if (!(box instanceof Number number)) {
      return null;
    }
    return switch (method.substring(method.lastIndexOf('.') + 1)) {
      case "byteValue" -> number.byteValue();
      case "shortValue" -> number.shortValue();
      case "intValue" -> number.intValue();
      case "longValue" -> number.longValue();
      case "floatValue" -> number.floatValue();
      case "doubleValue" -> number.doubleValue();
      default -> null;
    };
  }

  private KnownResults() {}
}
