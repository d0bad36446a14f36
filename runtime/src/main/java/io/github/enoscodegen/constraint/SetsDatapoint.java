package io.github.enoscodegen.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which output parameter (of an event) or item (of a struct) a builder method sets. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SetsDatapoint {

  /** Its identifier on the wire, which Java's name may differ from. */
  String identifier();

  /** Its data type as the model names it, such as {@code DOUBLE}. */
  String dataType();

  /** The data type of the items, if it is an {@code ARRAY}. */
  String itemType() default "";
}
