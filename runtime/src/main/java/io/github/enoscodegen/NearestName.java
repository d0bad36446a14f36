package io.github.enoscodegen;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class NearestName {

  /** No identifier or key is longer; what is longer is no typing error. */
  private static final int MAX_LENGTH = 128;

  /** The valid name nearest to a wrong one, if one is near enough to be what was meant. */
  static Optional<String> find(String wrong, Collection<String> valid) {
    int tolerance = (wrong.length() + 1) / 3;
    if (wrong.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return valid.stream()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= tolerance)
        .filter(name -> distance(wrong, name) <= tolerance)
        .min(Comparator.<String>comparingInt(name -> distance(wrong, name)).thenComparing(n -> n));
  }

  /** Levenshtein's distance, without regard to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row = nextRow(row, a.charAt(i - 1), b, i);
    }
    return row[b.length()];
  }

  private static int[] nextRow(int[] above, char character, String b, int first) {
    int[] row = new int[above.length];
    row[0] = first;
    for (int j = 1; j < row.length; j++) {
      int replaced = above[j - 1] + (character == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
    }
    return row;
  }

  private NearestName() {}
}
