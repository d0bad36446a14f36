package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Optional;

/**
 * {@code @RequiredCalls}: what the {@code build()} of a generated builder says of the setters.
 *
 * @param required names of the setters without which it throws
 * @param optional names of those that may be left out
 * @param structs names of those, of either kind, that also take a function which fills a builder
 * @param origin where the builder was generated from, if that says so
 */
public record BuilderCalls(
    List<String> required,
    List<String> optional,
    List<String> structs,
    Optional<EventOrigin> origin) {

  private static final String ANNOTATION = "io.github.enoscodegen.constraint.RequiredCalls";
  private static final int MOST_NAMED = 5;

  /** Copies the lists. */
  public BuilderCalls {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
    structs = List.copyOf(structs);
  }

  /** What a method says, if it is such a {@code build()}. */
  public static Optional<BuilderCalls> of(DeclaredMethod method) {
    return method.onMethod().stream()
        .filter(annotation -> annotation.type().equals(ANNOTATION))
        .findFirst()
        .map(
            calls ->
                new BuilderCalls(
                    calls.texts("value"),
                    calls.texts("optional"),
                    calls.texts("structs"),
                    EventOrigin.find(method.onType())));
  }

  /** Whether a method with a parameter and this name sets one value and nothing else. */
  public boolean isSetter(String name) {
    return required.contains(name) || optional.contains(name);
  }

  /**
   * The complaint about a {@code build()} before which values are missing.
   *
   * @param names of one or more setters; of a struct's setters behind the struct's and a dot
   */
  public Complaint missing(List<String> names) {
    String verb = names.size() == 1 ? " is" : " are";
    String what = listed(names) + verb + " required but not set before build()";
    return Message.complaint(Rule.REQUIRED, what, origin, Message.REFUSED);
  }

  private static String listed(List<String> names) {
    if (names.size() > MOST_NAMED + 1) {
      return String.join(", ", names.subList(0, MOST_NAMED))
          + " and %d more".formatted(names.size() - MOST_NAMED);
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The complaint about {@code null} as an argument of a setter. */
  public Complaint refusedNull(String setter) {
    String what =
        required.contains(setter)
            ? setter + " is required and must not be null"
            : setter + " must not be null; leave the call out where there is no value";
    return Message.complaint(
        Rule.NULL, what, origin, "the call would throw a NullPointerException");
  }
}
