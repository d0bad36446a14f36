package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Optional;

/**
 * {@code @EventIdentifiers}: the events of a generated catalogue.
 *
 * @param model id of the thing model
 * @param identifiers of its events
 */
public record KnownEvents(String model, List<String> identifiers) {

  private static final String ANNOTATION = "io.github.enoscodegen.constraint.EventIdentifiers";
  private static final String PARAMETER = "io.github.enoscodegen.constraint.EventIdentifier";
  private static final int MOST_NAMED = 5;

  /** Copies the list. */
  public KnownEvents {
    identifiers = List.copyOf(identifiers);
  }

  /** Those of the catalogue that a method returns, if it says so. */
  public static Optional<KnownEvents> of(List<AnnotationUse> onMethod) {
    return onMethod.stream()
        .filter(annotation -> annotation.type().equals(ANNOTATION))
        .findFirst()
        .map(events -> new KnownEvents(events.text("model"), events.texts("value")));
  }

  /** Whether a parameter takes the identifier of an event. */
  public static boolean areAskedForBy(List<AnnotationUse> onParameter) {
    return onParameter.stream().anyMatch(annotation -> annotation.type().equals(PARAMETER));
  }

  /** The complaint about an identifier that no event has; empty where one has it. */
  public Optional<Complaint> complaint(String identifier) {
    return identifiers.contains(identifier)
        ? Optional.empty()
        : Optional.of(
            new Complaint(
                Rule.EVENT,
                "%s is no event of model %s%s [%s]"
                    .formatted(quoted(identifier), model, hint(identifier), Rule.EVENT.tag())));
  }

  private String hint(String wrong) {
    return NearestName.find(wrong, identifiers)
        .map(name -> ", did you mean " + quoted(name) + "?")
        .orElseGet(this::list);
  }

  private String list() {
    String named = String.join(", ", identifiers.stream().limit(MOST_NAMED).toList());
    return switch (identifiers.size()) {
      case 0 -> ", which has none";
      case 1, 2, 3, 4, MOST_NAMED -> ", which has " + named;
      default -> ", which has %s and %d more".formatted(named, identifiers.size() - MOST_NAMED);
    };
  }

  /** On one line. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
