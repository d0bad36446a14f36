package io.github.enoscodegen.codegen.specimen;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Identifiers for things that stand side by side. They differ even where only their letters and
 * digits count, without regard to case, as in names that are derived from them.
 */
final class RandomIdentifiers {

  /** Feature identifiers since EnOS 2.3 CU3 ("Limitations"). */
  static final int MOST_CHARACTERS = 128;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LEGAL = LETTERS + "0123456789-_.";

  private static final List<String> WORDS =
      List.of("temp", "High", "alarm", "pump", "y-axis", "B25", "or_85", "state", "of.charge", "x");

  /** What programming languages, and the code that is generated, want for themselves. */
  private static final List<String> AWKWARD =
      List.of(
          """
          class|int|enum|true|null|this|record|var|yield|value|key|name|event|other|java|io|json
          _|-|.|--|-.-|0|1st|2.5-bar|a.b|U2D|trailing-|-leading|__dunder__|EVENT_TYPE|event-type
          build|Builder|toBuilder|toString|hashCode|equals|getClass|wait|clone|violations|writeJson
          String|Object|Objects|Override|Integer|Optional|List|Instant|LocalDate|ThingEvent|present\
          """
              .split("[|\n]"));

  /** Endings by which derived names are told apart from reserved ones. */
  private static final List<String> SUFFIXES = List.of("value", "event", "events");

  private final Dice dice;
  private final Set<String> taken = new HashSet<>();

  RandomIdentifiers(Dice dice) {
    this.dice = dice;
  }

  /** A feature's or parameter's identifier that is not like any before. */
  String next() {
    String candidate = candidate();
    while (endsLikeDerived(candidate) || !taken.add(folded(candidate))) {
      candidate = candidate();
    }
    return candidate;
  }

  /** A model's id, whose class of all events gets a name, too. */
  String nextModelId() {
    String candidate = candidate();
    String id = candidate.substring(0, Math.min(64, candidate.length()));
    taken.add(folded(id) + "events");
    return id;
  }

  private String candidate() {
    if (dice.chance(20)) {
      return dice.pick(AWKWARD);
    }
    if (dice.chance(10)) {
      return String.valueOf(LETTERS.charAt(dice.between(0, LETTERS.length() - 1)));
    }
    return dice.chance(5) ? ofLength(MOST_CHARACTERS) : words();
  }

  private String ofLength(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf(LEGAL.charAt(dice.between(0, LEGAL.length() - 1))))
        .collect(Collectors.joining());
  }

  private String words() {
    String separator = dice.pick(List.of("", "-", "_", "."));
    String start = dice.chance(10) ? dice.between(0, 99) + separator : "";
    String words = String.join(separator, Dice.times(dice.between(1, 3), () -> dice.pick(WORDS)));
    return start + words + (dice.chance(40) ? separator + dice.between(0, 999) : "");
  }

  private static boolean endsLikeDerived(String identifier) {
    String folded = folded(identifier);
    return SUFFIXES.stream()
        .anyMatch(suffix -> folded.endsWith(suffix) && folded.length() > suffix.length());
  }

  /** Letters and digits; where there are none, the codes of the characters. */
  private static String folded(String identifier) {
    String letters = identifier.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    return letters.isEmpty()
        ? identifier
            .chars()
            .mapToObj(c -> "u" + Integer.toHexString(c))
            .collect(Collectors.joining())
        : letters;
  }
}
