/**
 * Complaints for machines: SARIF for code scanning, JUnit XML for CI servers.
 *
 * <p>In: {@link io.github.enoscodegen.codegen.report.Findings}, the same values that the console
 * prints. Out: bytes that depend on nothing else, neither on the time nor on the host. Start
 * reading at {@link io.github.enoscodegen.codegen.report.SarifReport} or {@link
 * io.github.enoscodegen.codegen.report.JUnitReport}.
 */
@NullMarked
package io.github.enoscodegen.codegen.report;

import org.jspecify.annotations.NullMarked;
