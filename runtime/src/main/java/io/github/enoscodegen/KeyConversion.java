package io.github.enoscodegen;

import io.github.enoscodegen.Violation.Rule;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads ENUM. */
final class KeyConversion<E extends EnumKey> implements ValueKind.Conversion<E> {

  private final E[] constants;
  private final Function<E, ?> key;

  KeyConversion(E[] constants, Function<E, ?> key) {
    this.constants = constants;
    this.key = key;
  }

  @Override
  public @Nullable E convert(@Nullable Object value, UntypedValues in) {
    boolean lenient = in.reading().isLenient();
    for (E constant : constants) {
      if (constant.equals(value) || is(key.apply(constant), value, lenient)) {
        return constant;
      }
    }
    return refuse(value, in);
  }

  private static boolean is(Object key, @Nullable Object value, boolean lenient) {
    if (key instanceof Integer number) {
      return (lenient ? GivenNumber.parse(value) : GivenNumber.of(value))
          .map(given -> given.is(number))
          .orElse(false);
    }
    if (value instanceof CharSequence text) {
      return key.equals(text.toString());
    }
    return lenient && GivenNumber.of(value).map(given -> isSpelt(given, key)).orElse(false);
  }

  /** A number has many spellings; as a key it is the one that was given, or the plain integer. */
  private static boolean isSpelt(GivenNumber number, Object key) {
    return key.equals(number.text())
        || number.integer().map(BigInteger::toString).map(key::equals).orElse(false);
  }

  private @Nullable E refuse(@Nullable Object value, UntypedValues in) {
    List<String> keys = Arrays.stream(constants).map(key).map(String::valueOf).toList();
    boolean numbers = key.apply(constants[0]) instanceof Integer;
    Optional<GivenNumber> number = GivenNumber.of(value);
    boolean fits = numbers ? number.isPresent() : value instanceof CharSequence;
    if (fits || in.reading().isLenient()) {
      String text = value instanceof CharSequence chars ? chars.toString() : "";
      String wrong = number.map(GivenNumber::text).orElse(text);
      return in.refuse(Rule.UNKNOWN_KEY, "be one of " + Shown.choices(keys, wrong), value);
    }
    String kind = numbers ? "be a number (ENUM), one of " : "be a text (ENUM), one of ";
    return in.refuse(Rule.WRONG_TYPE, kind + Shown.choices(keys, ""), value);
  }
}
