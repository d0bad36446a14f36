package io.github.enoscodegen.json;

/**
 * Where in a JSON value the next token stands, and which tokens may stand there.
 *
 * <p>Each token takes its place, is written, and then moves on. A token that cannot be written
 * therefore leaves the value broken, and nothing more is accepted.
 */
final class Structure {

  static final int MAX_DEPTH = 64;

  // The places; up to MEMBER a value can take them.
  private static final int WHOLE = 0;
  private static final int FIRST_ITEM = 1;
  private static final int ITEM = 2;
  private static final int MEMBER = 3;
  private static final int FIRST_NAME = 4;
  private static final int NAME = 5;
  private static final int END = 6;
  private static final int BROKEN = 7;

  /** For each place a value can take: the place after it. */
  private static final int[] AFTER_VALUE = {END, ITEM, ITEM, NAME};

  private static final String[] EXPECTED = {
    "a value",
    "an item or the end of the array",
    "an item or the end of the array",
    "the value of the member",
    "a name or the end of the object",
    "a name or the end of the object",
    "nothing more: the value is complete",
    "reset(), since a value was refused"
  };

  private int place;

  /** One bit for each open level, set for an object. */
  private long objects;

  private int depth;

  void reset() {
    place = WHOLE;
    depth = 0;
  }

  /** Takes the place for a value; gives the place, for {@link #afterValue}. */
  int takeForValue() {
    int taken = place;
    require(taken <= MEMBER, "a value");
    place = BROKEN;
    return taken;
  }

  void afterValue(int taken) {
    place = AFTER_VALUE[taken];
  }

  /** Takes the place for a name; gives the place. */
  int takeForName() {
    int taken = place;
    require(taken == NAME || taken == FIRST_NAME, "a name");
    place = BROKEN;
    return taken;
  }

  void afterName() {
    place = MEMBER;
  }

  /** Whether a comma stands before the token that took a place. */
  static boolean needsComma(int taken) {
    return taken == ITEM || taken == NAME;
  }

  void requireRoom() {
    if (depth == MAX_DEPTH) {
      throw new IllegalStateException("values nest deeper than " + MAX_DEPTH + " levels");
    }
  }

  void open(boolean object) {
    objects = object ? objects | 1L << depth : objects & ~(1L << depth);
    depth++;
    place = object ? FIRST_NAME : FIRST_ITEM;
  }

  void requireObject() {
    require(place == NAME || place == FIRST_NAME, "the end of an object");
  }

  void requireArray() {
    require(place == ITEM || place == FIRST_ITEM, "the end of an array");
  }

  void close() {
    depth--;
    boolean inObject = depth > 0 && (objects & 1L << (depth - 1)) != 0;
    place = depth == 0 ? END : inObject ? NAME : ITEM;
  }

  void requireEnd() {
    require(place == END, "the end of the value");
  }

  private void require(boolean condition, String token) {
    if (!condition) {
      throw new IllegalStateException("expected " + EXPECTED[place] + ", not " + token);
    }
  }
}
