package io.github.enoscodegen.codegen.processor;

/** Small models. */
final class Pumps {

  /** A model with an event {@code highTemp} that has a {@code note} of 64 characters. */
  static final String PUMP = model("pump");

  /** The same with a mistake in line 8. */
  static final String WRONG = PUMP.replace("\"STRING\"", "\"STRNG\"");

  /** The same with something that EnOS would not take, which is a warning. */
  static final String DOUBTFUL = PUMP.replace("64", "5000");

  /** The same under an id of one's choice. */
  static String model(String id) {
    return """
    {
      "modelId": "%s",
      "events": {
        "highTemp": {
          "identifier": "highTemp",
          "eventType": "INFO",
          "outputData": [
            {"identifier": "note", "dataType": "STRING", "dataDefinition": {"maxLength": 64}}
          ]
        }
      }
    }
    """
        .formatted(id);
  }

  private Pumps() {}
}
