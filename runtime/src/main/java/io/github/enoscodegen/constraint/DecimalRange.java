package io.github.enoscodegen.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The decimal numbers a parameter may take; a bound left empty does not bound. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface DecimalRange {

  /** The least value as a decimal number, such as {@code -0.5}; empty for none. */
  String min() default "";

  /** Whether {@link #min()} itself is forbidden. */
  boolean minExclusive() default false;

  /** The greatest value as a decimal number; empty for none. */
  String max() default "";

  /** Whether {@link #max()} itself is forbidden. */
  boolean maxExclusive() default false;
}
