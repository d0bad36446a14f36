package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.FileUri;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumConstantPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.BoolValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.DateValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.DecimalValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.EnumValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.FileValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.IntValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.TextValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.TimestampValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * From values as JSON has them to values as setters take them.
 *
 * @param objects the generated classes
 * @param nanos added to each instant, below a millisecond, which is cut off
 */
record JavaValues(GeneratedObjects objects, int nanos) {

  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  /** The Java value of a scalar. */
  Object of(ValuePlan plan, @Nullable Object value)
      throws InexpressibleException, ReflectiveOperationException {
    if (plan instanceof IntValue && value instanceof Integer number) {
      return number;
    }
    if (plan instanceof BoolValue && value instanceof Boolean bool) {
      return bool;
    }
    if (plan instanceof TextValue && value instanceof String text) {
      return text;
    }
    if (plan instanceof DecimalValue decimal && value instanceof Number number) {
      return decimal(decimal, number);
    }
    if (plan instanceof EnumValue type && value != null) {
      return constant(type.type(), value);
    }
    if (plan instanceof FileValue && value instanceof String uri && !uri.isEmpty()) {
      return FileUri.of(uri);
    }
    return value instanceof String text ? ofText(plan, text) : refuse(value);
  }

  private Object ofText(ValuePlan plan, String text) throws InexpressibleException {
    try {
      if (plan instanceof DateValue) {
        return LocalDate.parse(text);
      }
      if (plan instanceof TimestampValue && text.matches("-?[0-9]+")) {
        return instant(new BigInteger(text));
      }
    } catch (DateTimeException | ArithmeticException e) {
      throw new InexpressibleException(e.toString());
    }
    return refuse(text);
  }

  private Instant instant(BigInteger milliseconds) {
    long millis = milliseconds.mod(THOUSAND).longValueExact();
    return Instant.ofEpochSecond(
        milliseconds.subtract(BigInteger.valueOf(millis)).divide(THOUSAND).longValueExact(),
        TimeUnit.MILLISECONDS.toNanos(millis) + nanos);
  }

  /** A decimal that the type would round can only be said where it becomes infinite. */
  static Object decimal(DecimalValue plan, Number number) throws InexpressibleException {
    Number rounded = plan.isFloat() ? (Number) number.floatValue() : (Number) number.doubleValue();
    boolean exact = number.getClass() == rounded.getClass();
    if (exact || Double.isInfinite(rounded.doubleValue()) || isWritten(rounded, number)) {
      return rounded;
    }
    return refuse(number);
  }

  private static boolean isWritten(Number rounded, Number number) {
    return new BigDecimal(rounded.toString()).compareTo(new BigDecimal(number.toString())) == 0;
  }

  private Object constant(EnumPlan plan, Object key)
      throws InexpressibleException, ReflectiveOperationException {
    for (EnumConstantPlan constant : plan.constants()) {
      Object own = plan.intKeys() ? Integer.valueOf(constant.key()) : constant.key();
      if (own.equals(key)) {
        return objects.type(plan.type()).getField(constant.name()).get(null);
      }
    }
    return refuse(key);
  }

  private static Object refuse(@Nullable Object value) throws InexpressibleException {
    throw new InexpressibleException("no value of its type: " + value);
  }
}
