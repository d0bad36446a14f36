package io.github.enoscodegen.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The events that the returned catalogue knows, which are all events of one thing model. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface EventIdentifiers {

  /** Id of the thing model. */
  String model();

  /** Identifiers of the events on the wire. */
  String[] value() default {};
}
