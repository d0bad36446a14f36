package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonName;

/**
 * An output parameter of an event, or an item of a struct, as generated code refers to it.
 *
 * <p>Immutable and thread-safe; generated classes hold one constant for each.
 */
public final class Datapoint {

  private final JsonName jsonName;
  private final String place;

  private Datapoint(JsonName jsonName, String place) {
    this.jsonName = jsonName;
    this.place = place;
  }

  /**
   * A data point.
   *
   * @param identifier its identifier on the wire
   * @param place where in the model it stands, such as {@code events.highTemp.outputData[0]}
   */
  public static Datapoint of(String identifier, String place) {
    return new Datapoint(JsonName.of(identifier), place);
  }

  /** The identifier on the wire. */
  public String identifier() {
    return jsonName.text();
  }

  /** The identifier, encoded once. */
  public JsonName jsonName() {
    return jsonName;
  }

  /** Where in the model it stands. */
  public String place() {
    return place;
  }

  @Override
  public String toString() {
    return identifier() + " (" + place + ")";
  }
}
