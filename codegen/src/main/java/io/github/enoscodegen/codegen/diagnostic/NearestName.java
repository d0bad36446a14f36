package io.github.enoscodegen.codegen.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class NearestName {

  /** Longer than any name; the distance of two long texts takes long, and nobody meant either. */
  private static final int LONGEST = 300;

  /** The valid name nearest to a wrong one, if one is near enough to be what was meant. */
  public static Optional<String> find(String wrong, Collection<String> valid) {
    if (wrong.length() > LONGEST) {
      return Optional.empty();
    }
    int tolerance = (wrong.length() + 1) / 3;
    return valid.stream()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= tolerance)
        .filter(name -> distance(wrong, name) <= tolerance)
        .min(Comparator.<String>comparingInt(name -> distance(wrong, name)).thenComparing(n -> n));
  }

  /** The nearest name as a question to append to a message, or the list of all valid names. */
  public static String hint(String wrong, Collection<String> valid) {
    return find(wrong, valid)
        .map(name -> "Did you mean '" + name + "'?")
        .orElseGet(() -> "Valid: " + String.join(", ", valid) + ".");
  }

  /**
   * The valid name of which a wrong one is hardly more than a typing error. Stricter than {@link
   * #find}, for where a name may well be right and unknown.
   */
  public static Optional<String> slip(String wrong, Collection<String> valid) {
    int tolerance = wrong.length() < 8 ? 1 : 2;
    return find(wrong, valid).filter(name -> distance(wrong, name) <= tolerance);
  }

  /** Levenshtein's distance, without regard to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      previous = nextRow(previous, a.charAt(i - 1), b, i);
    }
    return previous[b.length()];
  }

  private static int[] nextRow(int[] previous, char character, String b, int first) {
    int[] row = new int[previous.length];
    row[0] = first;
    for (int j = 1; j < row.length; j++) {
      int replaced = previous[j - 1] + (character == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
    }
    return row;
  }

  private NearestName() {}
}
