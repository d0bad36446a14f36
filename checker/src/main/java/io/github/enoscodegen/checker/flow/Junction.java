package io.github.enoscodegen.checker.flow;

import org.jspecify.annotations.Nullable;

/** A point to which several paths lead: the end of a loop, or the catch clauses of a try. */
final class Junction {

  private @Nullable Environment arrived;

  void join(@Nullable Environment path) {
    arrived = Environment.join(arrived, path);
  }

  /** What is true of every path so far; {@code null} before the first. */
  @Nullable Environment arrived() {
    return arrived;
  }
}
