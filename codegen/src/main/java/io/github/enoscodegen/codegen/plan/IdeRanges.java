package io.github.enoscodegen.codegen.plan;

/**
 * Whose annotations say the range of an INT to an IDE, which then warns while one types. Those of
 * the runtime, which the checker reads, are always there.
 *
 * <p>Generated code then needs the annotations' jar when it is compiled; not when it runs.
 */
public enum IdeRanges {
  /** Nobody's. */
  NONE,
  /** {@code org.jetbrains.annotations.Range}, of {@code org.jetbrains:annotations}. */
  JETBRAINS,
  /**
   * {@code org.checkerframework.common.value.qual.IntRange}, of {@code
   * org.checkerframework:checker-qual}.
   */
  CHECKER_FRAMEWORK
}
