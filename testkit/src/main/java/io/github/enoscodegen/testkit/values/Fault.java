package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;

/**
 * Something that was made wrong in a sample. Immutable and thread-safe.
 *
 * @param path which value, by identifiers on the wire, such as {@code position.x} or {@code
 *     codes[3]}; as in {@link Misfit} and in the runtime's {@code Violation}
 * @param kind which rule the value breaks
 * @param rule the rule in words that complete "{@code path} must "
 */
public record Fault(String path, Misfit.Kind kind, String rule) {

  /** The same fault, in a value that is a member of an object. */
  Fault under(String identifier) {
    boolean direct = path.isEmpty() || path.startsWith("[");
    return new Fault(identifier + (direct ? "" : ".") + path, kind, rule);
  }

  /** The same fault, in a value that is an item of an array. */
  Fault at(int index) {
    return new Fault("[" + index + "]" + path, kind, rule);
  }

  /** Such as {@code temp must be at most 150 [OUT_OF_RANGE]}. */
  @Override
  public String toString() {
    return path + " must " + rule + " [" + kind + "]";
  }
}
