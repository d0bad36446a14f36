package io.github.enoscodegen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates typed events from thing models, as the Maven goal {@code generate} does, in the
 * compilation that meets it. The processor is in {@code enos-codegen}, which must be on the
 * processor path.
 *
 * <pre>{@code
 * @ThingModelEvents("models/pump.json")
 * package com.acme.events;
 * }</pre>
 *
 * <p>gives {@code com.acme.events.pump.HighTemp} and so on. It may stand on any package or type.
 *
 * <p>A compiler does not see that a model file has changed: a test with {@code
 * GeneratedEvents.assertCurrent} of the testkit does.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ThingModelEvents {

  /**
   * The model files, JSON or ZIP, as the console exports them or as Get Thing Model answers: with
   * slashes, and relative to the directory that the processor option {@code enoscodegen.models}
   * names, to the class output, or to any directory above the annotated source file. They are
   * looked for in this order.
   */
  String[] value();

  /**
   * The package under which each model gets its own, named after the model's id; empty for the
   * package that is annotated, or whose type is.
   */
  String basePackage() default "";

  /** The language of javadoc, such as {@code zh_CN}; empty for the models' default texts. */
  String locale() default "";

  /** What a {@code maxLength} of the models counts. The documents of EnOS say both. */
  LengthUnit maxLengthUnit() default LengthUnit.CHARACTERS;

  /** Java names of your choice, for where a derived one is not good, or is taken. */
  Name[] names() default {};

  /**
   * Only these events: identifiers, in which {@code *} stands for any characters, after a model's
   * id and a slash if you like; empty for all. One that no event has is an error.
   */
  String[] includeEvents() default {};

  /** Not these events, in the form of {@link #includeEvents}. */
  String[] excludeEvents() default {};

  /** Whether a warning about a model fails the compilation, too. */
  boolean warningsAsErrors() default false;

  /** Warnings that need not be seen again. */
  Suppression[] suppressions() default {};

  /** What a {@code maxLength} counts. */
  enum LengthUnit {
    /** Unicode code points. */
    CHARACTERS,
    /** Bytes of the text in UTF-8. */
    BYTES
  }

  /** A Java name for a part of a thing model. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({})
  @interface Name {

    /** Id of the model. */
    String model();

    /**
     * What gets the name: an event ({@code highTemp}), a parameter ({@code highTemp/position}), an
     * item of a struct ({@code highTemp/position/x}) or a key of an enum ({@code
     * highTemp/level=0.2}); empty for the package of the model, below the base package.
     */
    String of() default "";

    /** The name: as methods are named for parameters, as classes for events. */
    String as();
  }

  /** A warning that need not be seen again. One that suppresses nothing is itself a warning. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({})
  @interface Suppression {

    /** Id of the rule, such as {@code TOO_MANY_ENUM_VALUES}. */
    String rule();

    /**
     * Path of the only place that is meant, as complaints show it behind {@code at}; empty for all.
     */
    String within() default "";

    /** Why the warning may be passed over. */
    String reason();
  }
}
