package io.github.enoscodegen.json;

/**
 * Numbers of at most three decimals, as sensors give them: their shortest decimal needs no search.
 *
 * <p>No two decimals of at most 15 digits read back as the same double, nor two of at most 6 as the
 * same float. So a decimal within that many digits that reads back as the number is its shortest.
 */
final class Thousandths {

  /** The number has more decimals, or is not written in plain notation. */
  static final int NONE = -1;

  private Thousandths() {}

  /** The thousandths of a number that is not negative, or {@link #NONE}. */
  static long of(double magnitude) {
    if (magnitude >= 1e-3 && magnitude < 1e7) {
      long thousandths = (long) (magnitude * 1000 + 0.5);
      if (thousandths / 1000.0 == magnitude) {
        return thousandths;
      }
    }
    return NONE;
  }

  /** The thousandths of a number that is not negative, or {@link #NONE}. */
  static int of(float magnitude) {
    if (magnitude >= 1e-3f && magnitude < 1e3f) {
      int thousandths = (int) (magnitude * 1000 + 0.5f);
      if (thousandths / 1000f == magnitude) {
        return thousandths;
      }
    }
    return NONE;
  }
}
