package io.github.enoscodegen.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What {@code build()} of a generated builder expects of the calls before it.
 *
 * <p>The builder comes without any value out of the static method {@code builder()} of the class
 * around it. A setter is a method with a parameter whose name is listed here. It sets the value of
 * its own name and nothing else, refuses {@code null} with a {@code NullPointerException}, and
 * returns the same builder. What other methods do is not said.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RequiredCalls {

  /** Names of the setters without which {@code build()} throws; each value, once set, stays set. */
  String[] value() default {};

  /** Names of the setters that may be left out. */
  String[] optional() default {};

  /**
   * Names of those setters, listed above, that also take a {@code Consumer} of a struct's builder.
   * They run it once, before they return, on a builder without any value; what that builder has got
   * by then is held against its own required calls by the {@code build()} that is annotated here.
   */
  String[] structs() default {};
}
