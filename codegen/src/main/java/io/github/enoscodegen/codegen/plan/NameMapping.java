package io.github.enoscodegen.codegen.plan;

/**
 * A Java name that a user chooses for a part of a thing model.
 *
 * @param modelId id of the model
 * @param element what gets the name: {@code highTemp} for an event, {@code highTemp/position} for a
 *     parameter and the class of its struct or enum, {@code highTemp/position/x} for an item of a
 *     struct, {@code highTemp/level=0.2} for a key of an enum; empty for the package of the model
 * @param javaName the name: as methods are named for parameters, as classes for events
 */
public record NameMapping(String modelId, String element, String javaName) {

  /** As complaints about it show it. */
  @Override
  public String toString() {
    return modelId + ": " + element + " -> " + javaName;
  }
}
