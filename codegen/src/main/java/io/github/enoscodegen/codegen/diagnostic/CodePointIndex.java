package io.github.enoscodegen.codegen.diagnostic;

/**
 * Counts the code points of any part of a text in constant time, so that a million complaints about
 * one long line cost no more than about a million lines. Immutable.
 */
final class CodePointIndex {

  private static final int BLOCK = 1024;

  private final String text;

  /** How many code points begin before each block. */
  private final int[] before;

  CodePointIndex(String text) {
    this.text = text;
    this.before = new int[text.length() / BLOCK + 1];
    for (int block = 1; block < before.length; block++) {
      before[block] = before[block - 1] + count((block - 1) * BLOCK, block * BLOCK);
    }
  }

  /** How many code points begin from one character up to another. */
  int between(int from, int to) {
    return upTo(to) - upTo(from);
  }

  private int upTo(int offset) {
    int block = offset / BLOCK;
    return before[block] + count(block * BLOCK, offset);
  }

  /** The second half of a pair begins nothing, also where the first is in the block before. */
  private int count(int from, int to) {
    int count = to - from;
    for (int i = Math.max(1, from); i < to; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        count--;
      }
    }
    return count;
  }
}
