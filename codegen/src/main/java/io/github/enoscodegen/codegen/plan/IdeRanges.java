package io.github.enoscodegen.codegen.plan;

import java.util.Optional;

/**
 * Whose annotations say the range of an INT to an IDE, which then warns while one types. Those of
 * the runtime, which the checker reads, are always there.
 *
 * <p>Generated code then needs the annotations' jar when it is compiled; not when it runs.
 */
public enum IdeRanges {
  /** Nobody's. */
  NONE("", ""),
  /** {@code org.jetbrains.annotations.Range}, of {@code org.jetbrains:annotations}. */
  JETBRAINS("org.jetbrains.annotations", "Range"),
  /**
   * {@code org.checkerframework.common.value.qual.IntRange}, of {@code
   * org.checkerframework:checker-qual}.
   */
  CHECKER_FRAMEWORK("org.checkerframework.common.value.qual", "IntRange");

  private final String packageName;
  private final String simpleName;

  IdeRanges(String packageName, String simpleName) {
    this.packageName = packageName;
    this.simpleName = simpleName;
  }

  /** The annotation, with the bounds {@code from} and {@code to}, both included. */
  public Optional<JavaType> annotation() {
    return this == NONE
        ? Optional.empty()
        : Optional.of(JavaType.topLevel(packageName, simpleName));
  }
}
