package io.github.enoscodegen.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The integers a parameter may take, bounds included. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface IntRange {

  /** The least value allowed. */
  int min() default Integer.MIN_VALUE;

  /** The greatest value allowed. */
  int max() default Integer.MAX_VALUE;
}
