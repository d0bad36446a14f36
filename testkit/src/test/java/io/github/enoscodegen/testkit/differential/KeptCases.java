package io.github.enoscodegen.testkit.differential;

import static io.github.enoscodegen.testkit.Models.NOWHERE;
import static io.github.enoscodegen.testkit.Models.optional;
import static io.github.enoscodegen.testkit.Models.required;
import static io.github.enoscodegen.testkit.differential.KeptCases.Kept.fits;
import static io.github.enoscodegen.testkit.differential.KeptCases.Kept.isRefused;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.DateType;
import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.FileType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.DataType.TimestampType;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values by name about which judges could disagree, or did once. Each belongs to an event of its
 * own; where nothing else is said, it is the only parameter, {@code p}.
 */
final class KeptCases {

  private static final DataType ANY_INT = new IntType(Range.ALL);

  static final List<Kept> DECIMALS =
      List.of(
          fits("a float counts as it is written, at an inclusive bound", floats("]0.1"), 0.1f),
          isRefused("the next float does not", floats("]0.1"), Math.nextUp(0.1f)),
          isRefused("nor the bound itself where it is excluded", floats(")0.1"), 0.1f),
          fits("a float below a bound that no float is", floats("]16777217"), 16777216f),
          isRefused("the float above it", floats("]16777217"), 16777218f),
          fits("a double below a bound that no double is", doubles("]9007199254740993"), 0x1p53),
          isRefused("the double above it", doubles("]9007199254740993"), Math.nextUp(0x1p53)),
          fits(
              "a double that Java 17 would write with more digits",
              doubles("]2E+23"),
              Double.valueOf("2E23")),
          isRefused("minus zero is zero, which is excluded", doubles("(0"), -0.0),
          fits("minus zero is zero, which is included", doubles("[0"), -0.0),
          fits("the least of all doubles is above zero", doubles("(0"), Double.MIN_VALUE),
          isRefused("and is not below it", doubles("]0"), Double.MIN_VALUE),
          fits("the greatest float", new FloatType(Range.ALL), Float.MAX_VALUE),
          isRefused("is refused where it is excluded", floats(")3.4028235E+38"), Float.MAX_VALUE),
          isRefused(
              "half a step above the greatest float",
              new FloatType(Range.ALL),
              new BigDecimal("340282356779733661637539395458142568448")),
          isRefused("beyond all doubles", new DoubleType(Range.ALL), new BigDecimal("-1.8E+308")));

  static final List<Kept> WHOLE_NUMBERS =
      List.of(
          fits("the first integer above a fraction", new IntType(range("[0.5")), 1),
          isRefused("the last below it", new IntType(range("[0.5")), 0),
          fits("the least integer", ANY_INT, Integer.MIN_VALUE),
          isRefused(
              "is refused where it is excluded",
              new IntType(range("(-2147483648")),
              Integer.MIN_VALUE),
          fits("the last millisecond", new TimestampType(Range.ALL), "9223372036854775807"),
          isRefused("the one after it", new TimestampType(Range.ALL), "9223372036854775808"),
          isRefused(
              "the one before the first", new TimestampType(Range.ALL), "-9223372036854775809"),
          isRefused("one millisecond before a bound", new TimestampType(range("[1")), "0"));

  static final List<Kept> TEXTS =
      List.of(
          fits("one character of two chars", text(1), "😀"),
          isRefused("one character too many", text(1), "😀x"),
          isRefused("a letter and its accent are two characters", text(1), "e\u0301"),
          fits("characters that nobody sees", text(5), "\u0000\u2028\uffff\ufeff\u007f"),
          isRefused("half of a pair", text(9), "x\ud83d"),
          isRefused("both halves, in the wrong order", text(9), "\ude00\ud83d"),
          new Kept("half of a pair, and too long", text(1), "x\ud83d", List.of("p", "p")),
          isRefused("half of a pair in a file's URI", new FileType(), "enos-connect://\ude00"),
          fits("the first day that has four digits", new DateType(), "0000-01-01"),
          isRefused("the day before it", new DateType(), "-0001-12-31"),
          isRefused("the first day that has five", new DateType(), "+10000-01-01"),
          fits("a key with blanks around it", keys(KeyKind.STRING, " blanks "), " blanks "),
          fits("a key that looks like a number", keys(KeyKind.STRING, "0.2", "007"), "0.2"),
          fits("the least key", keys(KeyKind.INT, "-2147483648", "0"), Integer.MIN_VALUE));

  static final List<Kept> COMPOSITES =
      List.of(
          fits("no items", array(ANY_INT), List.of()),
          fits("as many as there may be", array(ANY_INT), Collections.nCopies(1024, 7)),
          isRefused("one more", array(ANY_INT), Collections.nCopies(1025, 7)),
          new Kept(
              "one more, and the last is wrong",
              array(new IntType(range("]6"))),
              Stream.concat(Collections.nCopies(1024, 6).stream(), Stream.of(7)).toList(),
              List.of("p", "p[1024]")),
          fits("no member", struct(optional("x", ANY_INT)), Map.of()),
          new Kept("a member is missing", struct(required("x", ANY_INT)), Map.of(), List.of("p.x")),
          new Kept(
              "an item of an array of a struct is wrong",
              struct(optional("xs", array(text(1)))),
              Map.of("xs", List.of("a", "bb", "c", "dd")),
              List.of("p.xs[1]", "p.xs[3]")));

  static final List<Kept> NAMES =
      List.of(
          new Kept(
              "a struct named like a word that only some places forbid",
              List.of(optional("yield", struct(optional("x", ANY_INT)))),
              Map.of("yield", Map.of("x", 1)),
              List.of()),
          new Kept(
              "values named like words that only some places forbid",
              List.of(
                  optional("record", ANY_INT),
                  optional("var", text(9)),
                  optional("yield", ANY_INT)),
              Map.of("record", 1, "var", "x", "yield", 2),
              List.of()),
          new Kept(
              "a class named like one of Java's, which holds a member named like its package",
              List.of(
                  optional("Optional", struct(optional("java", ANY_INT), optional("s", text(9))))),
              Map.of("Optional", Map.of("java", 1, "s", "x")),
              List.of()));

  /** What setters cannot be given. */
  static final List<Kept> UNTYPED =
      List.of(
          new Kept(
              "a name that is not declared, and long",
              List.of(),
              Map.of("u".repeat(128), 1),
              List.of("u".repeat(128))),
          new Kept(
              "an item of another type, before one out of range",
              array(new IntType(range("]6"))),
              List.of(1, "2", 7),
              List.of("p[1]", "p[2]")),
          new Kept(
              "one item more than there may be, of another type",
              array(ANY_INT),
              Stream.concat(Collections.nCopies(1024, 7).stream(), Stream.of("7")).toList(),
              List.of("p", "p[1024]")),
          isRefused("a key in another case", keys(KeyKind.STRING, "On"), "ON"),
          isRefused("a key that is a number, as a text", keys(KeyKind.INT, "1"), "1"),
          isRefused("a day that the calendar does not have", new DateType(), "1900-02-29"),
          isRefused("no digits", new TimestampType(Range.ALL), "1e3"),
          isRefused("an integer of 33 bits", ANY_INT, 1L << 32));

  /**
   * An event that is kept.
   *
   * @param name why
   * @param parameters the event's parameters
   * @param outputs their values, as in a sample
   * @param paths where it is wrong, once for each broken rule; empty if it fits
   */
  record Kept(
      String name, List<Parameter> parameters, Map<String, Object> outputs, List<String> paths) {

    Kept(String name, DataType type, Object value, List<String> paths) {
      this(name, List.of(optional("p", type)), Map.of("p", value), paths);
    }

    static Kept fits(String name, DataType type, Object value) {
      return new Kept(name, type, value, List.of());
    }

    static Kept isRefused(String name, DataType type, Object value) {
      return new Kept(name, type, value, List.of("p"));
    }
  }

  private static DataType floats(String bound) {
    return new FloatType(range(bound));
  }

  private static DataType doubles(String bound) {
    return new DoubleType(range(bound));
  }

  /**
   * From {@code [1}, at least 1; {@code (1}, above 1; {@code ]1}, at most 1; {@code )1}, below 1.
   */
  private static Range range(String bound) {
    boolean exclusive = bound.startsWith("(") || bound.startsWith(")");
    Optional<Bound> only =
        Optional.of(new Bound(new BigDecimal(bound.substring(1)), exclusive, NOWHERE));
    boolean lower = bound.startsWith("(") || bound.startsWith("[");
    return lower ? new Range(only, Optional.empty()) : new Range(Optional.empty(), only);
  }

  private static DataType text(int most) {
    return new StringType(Optional.of(new MaxLength(most, LengthUnit.CHARACTERS, NOWHERE)));
  }

  private static DataType keys(KeyKind kind, String... keys) {
    List<EnumItem> items =
        Stream.of(keys).map(key -> new EnumItem(key, I18nText.NONE, NOWHERE)).toList();
    return new EnumType(kind, items, NOWHERE);
  }

  private static DataType array(DataType element) {
    return new ArrayType(element, ArrayType.PLATFORM_MAX_ITEMS, NOWHERE);
  }

  private static DataType struct(Parameter... items) {
    return new StructType(List.of(items), NOWHERE);
  }

  private KeptCases() {}
}
