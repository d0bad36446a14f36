package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The data types without limits of the model's own. */
final class SimpleValues {

  private static final String BOOL_RULE = "be true or false";
  private static final String DATE_RULE = "be a day of the calendar, yyyy-MM-dd";

  /** Beyond four digits, not in the calendar, and written otherwise. */
  private static final List<String> NO_DATES =
      List.of(
          """
          +10000-01-01|-0001-12-31|10000-01-01|2023-02-29|1900-02-29|2026-04-31|2026-13-01|2026-00-10
          2026-01-00|2026-01-32|2026-1-31|26-01-31|20260131|2026/01/31|31.01.2026|2026-01-31T00:00:00
          2026-01-31 24:00:00|2026-01-31 |today| |2026-W05-6|２０２６-01-31|2026-01-31Z\
          """
              .split("[|\n]"));

  /** BOOL. The platform's pages show 1 and 0, too. */
  static final Values BOOL =
      new ScalarValues(
          List.of(true, false),
          dice -> dice.chance(50),
          with(
              JsonKind.flaws(BOOL_RULE, JsonKind.BOOLEAN, JsonKind.NUMBER),
              Flaw.of(
                  Misfit.Kind.OUT_OF_RANGE,
                  BOOL_RULE,
                  dice -> dice.pick(List.of(2, -1, new BigDecimal("0.5"))))));

  static final Values DATE =
      new ScalarValues(
          List.of("0000-01-01", "9999-12-31", "1970-01-01", "2024-02-29", "2000-02-29"),
          SimpleValues::day,
          with(
              JsonKind.flaws(DATE_RULE, JsonKind.STRING),
              Flaw.of(Misfit.Kind.BAD_DATE, DATE_RULE, dice -> dice.pick(NO_DATES))));

  static final Values FILE =
      new ScalarValues(
          List.of("x", "enos-connect://1", "enos-lark://o15520323695671/文件.bin", "😀"),
          dice -> "enos-connect://" + Texts.ofLength(dice.below(20), LengthUnit.CHARACTERS, dice),
          with(
              JsonKind.flaws("be a JSON string", JsonKind.STRING),
              Flaw.of(Misfit.Kind.EMPTY_FILE, "be the URI of a file", ""),
              Flaw.of(
                  Misfit.Kind.MALFORMED_TEXT,
                  "hold no half of a surrogate pair",
                  "enos-connect://\ud83d")));

  private static Object day(Dice dice) {
    long first = LocalDate.of(0, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return LocalDate.ofEpochDay(dice.between(first, last)).toString();
  }

  private static List<Flaw> with(List<Flaw> flaws, Flaw... more) {
    return Stream.concat(flaws.stream(), Stream.of(more)).toList();
  }

  private SimpleValues() {}
}
