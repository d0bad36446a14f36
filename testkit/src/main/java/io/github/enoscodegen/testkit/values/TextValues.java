package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Texts up to a length, in characters or in bytes. */
final class TextValues {

  /** Halves of surrogate pairs, alone and in the wrong order. */
  private static final List<String> HALVES = List.of("\ud83d", "\ude00", "\ude00\ud83d");

  /** As long as texts are where their length does not matter. */
  private static final int MOST_INSIDE = 12;

  static Values of(Optional<MaxLength> maxLength) {
    List<Flaw> flaws = new ArrayList<>(JsonKind.flaws("be a JSON string", JsonKind.STRING));
    maxLength.ifPresentOrElse(
        limit -> flaws.addAll(limited(limit)), () -> flaws.add(halves(HALVES.size())));
    long most = maxLength.map(MaxLength::value).orElse((long) MOST_INSIDE);
    LengthUnit unit = maxLength.map(MaxLength::unit).orElse(LengthUnit.CHARACTERS);
    return new ScalarValues(edges(most, unit), dice -> inside(most, unit, dice), flaws);
  }

  private static String inside(long most, LengthUnit unit, Dice dice) {
    return Texts.ofLength(dice.between(0, Math.min(most, MOST_INSIDE)), unit, dice);
  }

  /** Empty, one character, one short of the limit, and the limit with short and with long ones. */
  private static List<Object> edges(long most, LengthUnit unit) {
    Dice dice = new Dice(most);
    Stream<String> random =
        LongStream.of(0, 1, most - 1, most)
            .filter(length -> length >= 0 && length <= SampleEvents.MOST_UNITS)
            .mapToObj(length -> Texts.ofLength(length, unit, dice));
    Stream<String> full =
        most > SampleEvents.MOST_UNITS
            ? Stream.of()
            : Stream.of("x".repeat((int) most), Texts.ofAstral(most, unit));
    return Stream.concat(random, full).<Object>map(text -> text).distinct().toList();
  }

  /** What is wrong with half of a pair counts as one character, and as one byte. */
  private static List<Flaw> limited(MaxLength limit) {
    long most = limit.value();
    Flaw halves = halves((int) Math.min(most, HALVES.size()));
    if (most >= SampleEvents.MOST_UNITS) {
      return List.of(halves);
    }
    LengthUnit unit = limit.unit();
    String rule = "have at most " + limit.inWords();
    return List.of(
        halves,
        Flaw.of(Misfit.Kind.TOO_LONG, rule, "x".repeat((int) most + 1)),
        Flaw.of(Misfit.Kind.TOO_LONG, rule, Texts.ofAstral(most + 1, unit)),
        Flaw.of(
            Misfit.Kind.TOO_LONG,
            rule,
            dice -> Texts.ofLength(most + dice.between(1, 50), unit, dice)));
  }

  /** The first of them are the shorter ones. */
  private static Flaw halves(int most) {
    List<String> choices = HALVES.subList(0, most == 1 ? 2 : HALVES.size());
    return Flaw.of(
        Misfit.Kind.MALFORMED_TEXT, "hold no half of a surrogate pair", dice -> dice.pick(choices));
  }

  private TextValues() {}
}
