package io.github.enoscodegen.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes a text may have in UTF-8, where a {@code maxLength} is set to count bytes. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface MaxBytes {

  /** The greatest number of bytes allowed. */
  int value();
}
