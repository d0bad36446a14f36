package io.github.enoscodegen.checker.constraint;

import java.util.Set;

/**
 * Assertions of test libraries that code fails: what is passed to them may be wrong on purpose.
 *
 * <p>By name only, since the test libraries are not known here. {@code assertThatCode} is not among
 * them: most often it asserts that nothing is thrown.
 */
public final class ExpectedFailures {

  private static final Set<String> METHODS =
      Set.of(
          "assertThrows", // JUnit 4 and 5, TestNG
          "assertThrowsExactly",
          "expectThrows",
          "assertThatThrownBy", // AssertJ
          "isThrownBy",
          "catchException",
          "catchExceptionOfType",
          "catchIllegalArgumentException",
          "catchThrowable",
          "catchThrowableOfType");

  /**
   * Whether a method expects the code in its arguments to fail.
   *
   * @param method its simple name
   */
  public static boolean expectedBy(String method) {
    return METHODS.contains(method);
  }

  private ExpectedFailures() {}
}
