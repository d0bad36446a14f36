package io.github.enoscodegen.checker.constant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Fields of the JDK whose values are no constants for the compiler. */
final class KnownFields {

  private static final Map<String, Object> VALUES =
      Map.of(
          "java.time.Instant.EPOCH", Instant.EPOCH,
          "java.time.Instant.MIN", Instant.MIN,
          "java.time.Instant.MAX", Instant.MAX,
          "java.time.LocalDate.EPOCH", LocalDate.EPOCH,
          "java.time.LocalDate.MIN", LocalDate.MIN,
          "java.time.LocalDate.MAX", LocalDate.MAX,
          "java.lang.Boolean.TRUE", true,
          "java.lang.Boolean.FALSE", false);

  private static final String MONTH = "java.time.Month";

  static @Nullable Object valueOf(VariableElement field) {
    if (!(field.getEnclosingElement() instanceof TypeElement owner)) {
      return null;
    }
    String type = owner.getQualifiedName().toString();
    String name = field.getSimpleName().toString();
    return field.getKind() == ElementKind.ENUM_CONSTANT && type.equals(MONTH)
        ? Month.valueOf(name)
        : VALUES.get(type + "." + name);
  }

  private KnownFields() {}
}
