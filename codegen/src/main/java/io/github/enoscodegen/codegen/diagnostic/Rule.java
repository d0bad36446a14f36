package io.github.enoscodegen.codegen.diagnostic;

import java.util.EnumSet;
import java.util.Set;

/** Everything that can be wrong with a run's input; the names are ids that users can search for. */
public enum Rule {
  UNREADABLE_FILE(Severity.ERROR, "A model or payload file exists and can be read."),
  FILE_TOO_LARGE(Severity.ERROR, "A model or payload file has at most 32 MiB, packed or unpacked."),
  BAD_ZIP(Severity.ERROR, "A ZIP file of models is whole and holds model files under plain names."),
  NOT_UTF8(Severity.ERROR, "The text of a model or payload file is UTF-8."),
  NOT_JSON(Severity.ERROR, "A model file is JSON; a payload file is, or each of its lines."),
  JSON_TOO_LARGE(Severity.ERROR, "The JSON of a file nests and numbers within reason."),
  DUPLICATE_MEMBER(Severity.ERROR, "A JSON object names each of its members once."),

  NOT_A_THING_MODEL(
      Severity.ERROR, "A model file holds a thing model in one of the forms that EnOS publishes."),
  DEVICE_TEMPLATE(
      Severity.ERROR, "A device-side template states no data types; the model itself is needed."),
  STANDARD_ELEMENT(
      Severity.ERROR, "A standard element is one feature; a model that uses it is needed."),
  MISSING_MEMBER(Severity.ERROR, "What a thing model, or a post of events, must state is stated."),
  MISSPELT_MEMBER(Severity.WARNING, "No member is named almost, but not quite, as a form has it."),
  MISPLACED_MEMBER(Severity.WARNING, "No constraint stands where its form gives it no meaning."),
  WRONG_JSON_TYPE(
      Severity.ERROR,
      "A member holds the kind of JSON value that its form, or its data type, prescribes."),
  UNKNOWN_DATA_TYPE(
      Severity.ERROR, "A data type is one of the eleven that EnOS has, or an alias of one."),
  UNKNOWN_EVENT_TYPE(Severity.ERROR, "The type of an event is INFO, WARN or ERROR."),
  UNKNOWN_ENUM_TYPE(Severity.ERROR, "The keys of an enum are of kind INT or STRING."),
  KEY_UNLIKE_IDENTIFIER(Severity.ERROR, "A feature stands in its map under its own identifier."),

  BAD_IDENTIFIER(
      Severity.ERROR,
      "An identifier has 1 to 128 of the characters A-Z a-z 0-9 - _ . and no others; a model's id"
          + " up to 256."),
  DUPLICATE_IDENTIFIER(
      Severity.ERROR,
      "Parameters side by side and items of a struct have identifiers of their own."),
  TOO_MANY_FEATURES(
      Severity.WARNING, "A model has no more events, services or data points than EnOS takes."),
  ENUM_WITHOUT_VALUES(Severity.ERROR, "An enum has at least one value."),
  ENUM_KEY_NOT_INT(Severity.ERROR, "The keys of an INT enum are integers of 32 bits."),
  ENUM_KEY_TOO_LONG(Severity.WARNING, "The keys of an enum have at most 32 characters."),
  TOO_MANY_ENUM_VALUES(Severity.WARNING, "An enum has at most 200 values."),
  STRUCT_IN_STRUCT(Severity.ERROR, "A struct holds no struct."),
  ARRAY_OF_COMPOSITE(Severity.ERROR, "The items of an array are neither structs nor arrays."),
  EMPTY_RANGE(Severity.ERROR, "A range holds at least one value."),
  RANGE_BEYOND_TYPE(Severity.ERROR, "A range lies within what its data type can hold."),
  MAX_LENGTH_BELOW_ONE(Severity.ERROR, "A text may have at least one character."),
  MAX_LENGTH_ABOVE_PLATFORM(
      Severity.WARNING, "A text may be no longer than EnOS takes: 1,024, in attributes 4,000."),
  DEFAULT_DOES_NOT_FIT(
      Severity.ERROR, "A default value is one that its data type and constraints allow."),

  JAVA_NAME_CLASH(Severity.ERROR, "The Java names derived from one model differ."),
  PACKAGE_CLASH(Severity.ERROR, "Each package holds the events of one model."),
  TOO_LARGE_FOR_JAVA(
      Severity.ERROR, "What becomes one Java class has no more parts than a class file can hold."),
  BAD_NAME(Severity.ERROR, "A Java name that the user chooses is legal, free, and chosen once."),
  UNMATCHED_NAME(
      Severity.WARNING, "A Java name that the user chooses is for something that is there."),
  UNMATCHED_EVENT(Severity.ERROR, "An event that the user includes or excludes is there."),
  NO_EVENT_LEFT(Severity.ERROR, "The user's excludes leave something to generate."),

  NOT_A_PAYLOAD(
      Severity.ERROR,
      "A payload file holds posts of events, records of such posts, or events, as EnOS documents"
          + " them."),
  UNCLEAR_MODEL(Severity.ERROR, "It is clear which thing model a payload is for."),
  BAD_REQUEST(Severity.ERROR, "A post of events and its records hold what EnOS documents."),
  MESSAGE_TOO_LARGE(Severity.ERROR, "A message has fewer than 524,288 bytes, without white space."),
  VERSION_DEPENDENT(
      Severity.WARNING, "A post of events is one that the pages of every version of EnOS take."),
  UNKNOWN_MEMBER(
      Severity.WARNING,
      "A post of events and its records have no members but those that EnOS documents."),
  IMPLAUSIBLE_TIME(
      Severity.WARNING, "The time of a record is in milliseconds, after 1999 and before 10000."),
  REPEATED_EVENT(
      Severity.WARNING, "A message tells of an event of one device at one time only once."),
  UNKNOWN_LOCAL_FILE(Severity.WARNING, "A file that a post calls local:// is one of its files."),
  TEXT_BEYOND_PLATFORM(
      Severity.WARNING, "A text has 1 to 1,024 bytes in UTF-8, as EnOS documents."),
  UNKNOWN_EVENT(Severity.ERROR, "An event is one that the thing model declares."),
  UNKNOWN_PARAMETER(
      Severity.ERROR, "A parameter is one that its event or struct declares in the thing model."),
  MISSING_PARAMETER(Severity.ERROR, "A parameter that the thing model requires is there."),
  NOT_AN_INTEGER(Severity.ERROR, "A number that must be an integer has no fraction."),
  OUT_OF_RANGE(
      Severity.ERROR, "A number lies within its range, and within what its data type can hold."),
  TOO_LONG(Severity.ERROR, "A text is no longer than the thing model allows."),
  MALFORMED_TEXT(Severity.ERROR, "A text holds no half of a surrogate pair."),
  EMPTY_FILE_URI(Severity.ERROR, "The value of a FILE is a URI, not an empty text."),
  TOO_MANY_ITEMS(Severity.ERROR, "An array has no more items than EnOS takes: 1,024."),
  UNKNOWN_ENUM_KEY(Severity.ERROR, "The value of an enum is one of its keys."),
  BAD_DATE(Severity.ERROR, "A date is a day of the calendar, written as EnOS documents."),
  BAD_TIMESTAMP(Severity.ERROR, "A timestamp is a number of milliseconds since 1970."),

  UNKNOWN_SETTING(Severity.ERROR, "A setting is one that a goal of the build plugin has."),
  BAD_SUPPRESSION(
      Severity.ERROR, "A suppression names a rule that gives warnings, and the reason."),
  PAYLOADS_NOT_JUDGED(Severity.WARNING, "Payloads are held against thing models that are right."),
  UNMATCHED_SUPPRESSION(Severity.WARNING, "A suppression suppresses something."),
  TOO_MANY_COMPLAINTS(Severity.ERROR, "A run gives no more complaints than one can read.");

  private static final Set<Rule> OF_PAYLOADS = EnumSet.range(NOT_A_PAYLOAD, BAD_TIMESTAMP);

  private final Severity severity;
  private final String documentation;

  Rule(Severity severity, String documentation) {
    this.severity = severity;
    this.documentation = documentation;
  }

  /** How grave it is to break this rule, unless the user decides otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether only payloads can break it, so that runs without them never do. */
  boolean isOfPayloads() {
    return OF_PAYLOADS.contains(this) || this == PAYLOADS_NOT_JUDGED;
  }

  /** What is right, in one sentence. */
  public String documentation() {
    return documentation;
  }
}
