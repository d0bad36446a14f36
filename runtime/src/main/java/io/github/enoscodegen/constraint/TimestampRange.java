package io.github.enoscodegen.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The instants a parameter may take, in milliseconds since 1970-01-01T00:00Z, bounds included. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface TimestampRange {

  /** The earliest millisecond allowed. */
  long min() default Long.MIN_VALUE;

  /** The latest millisecond allowed. */
  long max() default Long.MAX_VALUE;
}
