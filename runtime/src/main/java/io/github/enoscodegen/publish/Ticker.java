package io.github.enoscodegen.publish;

/**
 * Measures intervals. Unlike the time of day it never jumps, so a corrected clock neither expires
 * nor revives anything.
 */
@FunctionalInterface
interface Ticker {

  /** A moment that never comes. */
  long NEVER = Long.MAX_VALUE;

  /** Nanoseconds since some moment; not negative, and never less than before. */
  long nanos();

  /** The JVM's own, beginning now. */
  static Ticker system() {
    long start = System.nanoTime();
    return () -> System.nanoTime() - start;
  }
}
