package io.github.enoscodegen.checker.constraint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class NearestName {

  /** No identifier or key is longer; what is longer is no typing error. */
  private static final int MAX_LENGTH = 128;

  /** The valid name nearest to a wrong one, if one is near enough to be what was meant. */
  public static Optional<String> find(String wrong, Collection<String> valid) {
    int tolerance = (wrong.length() + 1) / 3;
    if (wrong.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return valid.stream()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= tolerance)
        .filter(name -> distance(wrong, name) <= tolerance)
        .min(Comparator.<String>comparingInt(name -> distance(wrong, name)).thenComparing(n -> n));
  }

  /** How many letters are wrong, missing, too many or swapped, without regard to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : distance(rows, a, i, b, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int distance(int[][] rows, String a, int i, String b, int j) {
    int wrong = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(wrong, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, 1 + rows[i - 2][j - 2]) : least;
  }

  private NearestName() {}
}
