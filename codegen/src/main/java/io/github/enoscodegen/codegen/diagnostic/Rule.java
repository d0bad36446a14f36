package io.github.enoscodegen.codegen.diagnostic;

/** Everything that can be wrong with a thing model; the names are ids that users can search for. */
public enum Rule {
  /** The text of a model file is UTF-8. */
  NOT_UTF8,
  /** A model file is JSON. */
  NOT_JSON,
  /** The JSON of a model file nests and numbers within reason. */
  JSON_TOO_LARGE,
  /** A JSON object names each of its members once. */
  DUPLICATE_MEMBER,
  /** A model file holds a thing model in one of the forms that EnOS publishes. */
  NOT_A_THING_MODEL,
  /** A device-side template has no data types: the model is needed itself. */
  DEVICE_TEMPLATE,
  /** A standard element is one feature: the model that uses it is needed. */
  STANDARD_ELEMENT,
  /** What a thing model must state is stated. */
  MISSING_MEMBER,
  /** A member holds the kind of JSON value that its form prescribes. */
  WRONG_JSON_TYPE,
  /** A data type is one of the eleven that EnOS has, or an alias of one. */
  UNKNOWN_DATA_TYPE,
  /** An event's type is INFO, WARN or ERROR. */
  UNKNOWN_EVENT_TYPE,
  /** An enum's keys are of kind INT or STRING. */
  UNKNOWN_ENUM_TYPE,
  /** A feature stands in its map under its own identifier. */
  KEY_UNLIKE_IDENTIFIER,
  /** An identifier has 1 to 128 of the characters A-Z a-z 0-9 - _ . and no others. */
  BAD_IDENTIFIER,
  /**
   * Events of a model, parameters of an event and items of a struct have identifiers of their own.
   */
  DUPLICATE_IDENTIFIER,
  /** An enum has at least one value. */
  ENUM_WITHOUT_VALUES,
  /** The keys of an INT enum are integers of 32 bits. */
  ENUM_KEY_NOT_INT,
  /** A struct holds no struct. */
  STRUCT_IN_STRUCT,
  /** The items of an array are neither structs nor arrays. */
  ARRAY_OF_COMPOSITE,
  /** A range holds at least one value. */
  EMPTY_RANGE,
  /** A range lies within what its data type can hold. */
  RANGE_BEYOND_TYPE,
  /** A text may have at least one character. */
  MAX_LENGTH_BELOW_ONE,
  /** The Java names derived from one model differ. */
  JAVA_NAME_CLASH,
  /** Each package holds the events of one model. */
  PACKAGE_CLASH;

  /** How grave it is to break this rule. */
  public Severity severity() {
    return Severity.ERROR;
  }
}
