package com.acme.pump;

import io.github.enoscodegen.constraint.IntRange;

/** Is annotated, and does not come from a model. */
public final class Handwritten {

  private Handwritten() {}

  public static void level(@IntRange(min = 0, max = 5) int level) {}
}
