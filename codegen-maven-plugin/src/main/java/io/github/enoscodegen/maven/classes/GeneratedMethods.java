package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.BuilderCalls;
import io.github.enoscodegen.checker.constraint.DeclaredMethod;
import io.github.enoscodegen.checker.constraint.KnownEvents;
import java.util.Optional;

/** What generated builders and catalogues say of their methods. */
final class GeneratedMethods {

  private static final String BUILD = "build";
  private static final String FACTORY = "builder";
  private static final String FIND = "find";
  private static final String NO_PARAMETERS = "()";

  private final DeclaredTypes types;

  GeneratedMethods(DeclaredTypes types) {
    this.types = types;
  }

  /** Whether a method is one of those that are spoken of below. */
  boolean has(CalledMethod called) {
    return isSetter(called) || builtBy(called).isPresent() || asksForEvent(called);
  }

  /** Whether a method sets one value of a builder, and refuses null. */
  boolean isSetter(CalledMethod called) {
    return setBy(called).isPresent();
  }

  /** What the builder says that a method sets one value of; empty for other methods. */
  Optional<BuilderCalls> setBy(CalledMethod called) {
    if (called.isOrdinary() || called.descriptor().startsWith(NO_PARAMETERS)) {
      return Optional.empty();
    }
    DeclaredType type = types.of(called.type());
    return type.calls()
        .filter(calls -> type.method(called).isPresent() && calls.isSetter(called.name()));
  }

  /** What a method demands of the calls before it, if it builds what a builder has got. */
  Optional<BuilderCalls> builtBy(CalledMethod called) {
    return called.name().equals(BUILD)
        ? declared(called).flatMap(BuilderCalls::of)
        : Optional.empty();
  }

  /**
   * Whether a static method makes a builder without any value.
   *
   * @param builder internal name of its class
   */
  boolean makes(CalledMethod called, String builder) {
    return called.name().equals(FACTORY)
        && called.descriptor().equals(NO_PARAMETERS + "L" + builder + ";")
        && types.of(builder).outer().equals(called.type());
  }

  /** Whether a method takes the identifier of an event, and nothing else. */
  boolean asksForEvent(CalledMethod called) {
    return called.name().equals(FIND)
        && declared(called)
            .map(DeclaredMethod::onParameters)
            .filter(parameters -> parameters.size() == 1)
            .filter(parameters -> KnownEvents.areAskedForBy(parameters.get(0)))
            .isPresent();
  }

  /** The events of the catalogue that a method returns, if it says so. */
  Optional<KnownEvents> events(CalledMethod called) {
    return declared(called).flatMap(method -> KnownEvents.of(method.onMethod()));
  }

  private Optional<DeclaredMethod> declared(CalledMethod called) {
    return called.isOrdinary() ? Optional.empty() : types.of(called.type()).method(called);
  }
}
