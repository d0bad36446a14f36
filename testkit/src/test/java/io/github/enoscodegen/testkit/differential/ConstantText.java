package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.FileUri;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes values as Java source, each time in one of the ways in which constants are written; some
 * take a field or a local variable.
 */
final class ConstantText {

  private final Random random;
  private final List<String> fields = new ArrayList<>();
  private final List<String> locals = new ArrayList<>();

  ConstantText(long seed) {
    this.random = new Random(seed);
  }

  /** Declarations for the class around the expressions. */
  List<String> fields() {
    return fields;
  }

  /** Declarations for the method around the expressions. */
  List<String> locals() {
    return locals;
  }

  /** An expression for a value. */
  String of(Object value) {
    String type = typeOf(value);
    String text = plain(value);
    return switch (random.nextInt(8)) {
      case 0 -> {
        fields.add("private static final %s C%d = %s;".formatted(type, fields.size(), text));
        yield "C" + (fields.size() - 1);
      }
      case 1 -> {
        locals.add("%s l%d = %s;".formatted(type, locals.size(), text));
        yield "l" + (locals.size() - 1);
      }
      case 2 -> "(" + text + ")";
      case 3 -> "(1 < 2 ? %s : %s)".formatted(text, text);
      case 4 -> "switch (\"\".length()) { default -> %s; }".formatted(text);
      case 5 -> "((%s) %s)".formatted(type, parenthesized(text));
      default -> text;
    };
  }

  private static String parenthesized(String text) {
    return "(" + text + ")";
  }

  private static String typeOf(Object value) {
    if (value instanceof Integer) {
      return "int";
    }
    if (value instanceof Float) {
      return "float";
    }
    return value instanceof Double ? "double" : value.getClass().getName();
  }

  private String plain(Object value) {
    if (value instanceof Integer number) {
      return ofInt(number);
    }
    if (value instanceof Float number) {
      return ofDecimal(number, "f");
    }
    if (value instanceof Double number) {
      return ofDecimal(number, "d");
    }
    if (value instanceof String text) {
      return ofText(text);
    }
    if (value instanceof LocalDate date) {
      return random.nextBoolean()
          ? "java.time.LocalDate.parse(\"%s\")".formatted(date)
          : "java.time.LocalDate.of(%d, %d, %d)"
              .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
    if (value instanceof Instant instant) {
      return random.nextBoolean()
          ? "java.time.Instant.parse(\"%s\")".formatted(instant)
          : "java.time.Instant.ofEpochSecond(%dL, %d)"
              .formatted(instant.getEpochSecond(), instant.getNano());
    }
    if (value instanceof FileUri file) {
      return "io.github.enoscodegen.FileUri.of(%s)".formatted(ofText(file.value()));
    }
    return String.valueOf(value); // a boolean
  }

  private String ofInt(int number) {
    int other = random.nextInt();
    return switch (random.nextInt(6)) {
      case 0 -> "(int) %dL".formatted(number + (1L << 32));
      case 1 -> "0x%x".formatted(number);
      case 2 -> "%d + %s".formatted(number - other, negative(other));
      case 3 -> "Integer.valueOf(%d)".formatted(number);
      case 4 -> "~(%d)".formatted(~number);
      default -> Integer.toString(number);
    };
  }

  private static String negative(int number) {
    return "(" + number + ")";
  }

  private static String ofDecimal(Number number, String suffix) {
    if (Double.isNaN(number.doubleValue())) {
      return "0" + suffix + " / 0";
    }
    if (Double.isInfinite(number.doubleValue())) {
      return (number.doubleValue() < 0 ? "-1" : "1") + suffix + " / 0";
    }
    return number + suffix;
  }

  private String ofText(String text) {
    if (text.length() > 2 && text.chars().distinct().count() == 1 && random.nextBoolean()) {
      return "%s.repeat(%d)".formatted(literal(text.substring(0, 1)), text.length());
    }
    int cut = text.isEmpty() ? 0 : random.nextInt(text.length());
    return random.nextInt(3) == 0
        ? literal(text.substring(0, cut)) + " + " + literal(text.substring(cut))
        : literal(text);
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(escaped((char) c)));
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
      return String.valueOf(c);
    }
    return c > 255 ? "\\u%04x".formatted((int) c) : "\\%03o".formatted((int) c);
  }
}
