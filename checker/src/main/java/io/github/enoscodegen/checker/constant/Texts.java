package io.github.enoscodegen.checker.constant;

import org.jspecify.annotations.Nullable;

/** Texts that are put together, unless they become too long to be worth it. */
final class Texts {

  /** Far more than EnOS takes; what is longer is no known value. */
  private static final int MAX_LENGTH = 1 << 20;

  static @Nullable String concatenation(String left, String right) {
    return left.length() + right.length() > MAX_LENGTH ? null : left + right;
  }

  static @Nullable String repeated(String text, int count) {
    return count < 0 || (long) text.length() * count > MAX_LENGTH ? null : text.repeat(count);
  }

  private Texts() {}
}
