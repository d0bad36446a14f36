package io.github.enoscodegen.json;

/**
 * A number of a JSON text, as it was written. Nothing is computed from it here, so that {@code
 * 1e999999999} costs nothing and {@code -0.0} keeps its sign.
 *
 * @param text a decimal number, perhaps with an exponent
 */
public record NumberText(String text) {

  @Override
  public String toString() {
    return text;
  }
}
