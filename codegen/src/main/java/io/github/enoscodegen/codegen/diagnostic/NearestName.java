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

  /**
   * How many letters are too many, missing, wrong, or in the wrong order with their neighbour;
   * without regard to case.
   */
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
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int edited = 1 + Math.min(rows[i - 1][j], rows[i][j - 1]);
    int replaced = rows[i - 1][j - 1] + (same ? 0 : 1);
    return Math.min(Math.min(edited, replaced), swapped(rows, a, i, b, j));
  }

  private static int swapped(int[][] rows, String a, int i, String b, int j) {
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? rows[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
  }

  private NearestName() {}
}
