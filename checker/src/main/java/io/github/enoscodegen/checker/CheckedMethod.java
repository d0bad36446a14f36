package io.github.enoscodegen.checker;

import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;

/**
 * A method, and what its parameters demand.
 *
 * @param rules of each parameter; none where none demands anything
 */
record CheckedMethod(
    ExecutableElement method, MethodConstraints demanded, List<ParameterRule> rules) {

  static CheckedMethod of(ExecutableElement method, MethodConstraints demanded) {
    List<ParameterRule> rules =
        IntStream.range(0, demanded.parameters())
            .mapToObj(parameter -> ParameterRule.of(method, demanded, parameter))
            .toList();
    return new CheckedMethod(method, demanded, rules);
  }

  /** Whether no parameter demands anything. */
  boolean isFree() {
    return rules.isEmpty();
  }
}
