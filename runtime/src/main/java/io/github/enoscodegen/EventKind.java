package io.github.enoscodegen;

/** How grave an event is, as the thing model says ({@code eventType}). */
public enum EventKind {
  /** A notification. */
  INFO,
  /** A warning. */
  WARN,
  /** A fault. */
  ERROR
}
