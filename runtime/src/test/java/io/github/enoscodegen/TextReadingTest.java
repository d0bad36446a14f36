package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.json.JsonWriter;
import java.net.URI;
import java.nio.CharBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTest {

  private static final ValueKind<Level> LEVEL = ValueKind.keys(Level.values(), Level::key);
  private static final ValueKind<Side> SIDE = ValueKind.keys(Side.values(), Side::key);

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(ValueKind.STRING, "", ""),
        Arguments.of(ValueKind.STRING, " 7 ", " 7 "),
        Arguments.of(ValueKind.STRING, CharBuffer.wrap("ø"), "ø"),
        Arguments.of(ValueKind.STRING, 'x', "x"),
        Arguments.of(ValueKind.STRING, 7, "v must be a text (STRING), but is 7"),
        Arguments.of(ValueKind.STRING, true, "v must be a text (STRING), but is true"),
        Arguments.of(
            ValueKind.STRING,
            new Object(),
            "v must be a text (STRING), but is of class java.lang.Object"),
        Arguments.of(ValueKind.FILE, "enos-lark://x", "enos-lark://x"),
        Arguments.of(ValueKind.FILE, FileUri.of("a"), "a"),
        Arguments.of(ValueKind.FILE, URI.create("a:b"), "a:b"),
        Arguments.of(ValueKind.FILE, "", "v must be the URI of a file (FILE), but is \"\""),
        Arguments.of(ValueKind.FILE, 7, "v must be the URI of a file (FILE), but is 7"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTexts(ValueKind<?> kind, Object value, String expected) {
    assertThat(Untyped.of(kind, value, ValueReading.STRICT)).isEqualTo(expected);
    assertThat(Untyped.of(kind, value, ValueReading.LENIENT)).isEqualTo(expected);
  }

  @Test
  void quotesOneShortLine() {
    assertThat(Untyped.of(ValueKind.INT, "a\n\u0007\u202e" + "x".repeat(90), ValueReading.STRICT))
        .isEqualTo(
            "v must be a number (INT), but is \"a\\n\\u0007\\u202e" + "x".repeat(56) + "…\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"E/TFE\" | E_TFE",
        "\"0.2\" | _0_2",
        "\"11\" | _11",
        "\"E/TFX\" | v must be one of E/TFE, 0.2, 11 (nearest: E/TFE), but is \"E/TFX\"",
        "\"NEW\" | v must be one of E/TFE, 0.2, 11, but is \"NEW\"",
        "0.2 | v must be a text (ENUM), one of E/TFE, 0.2, 11, but is 0.2",
        "true | v must be a text (ENUM), one of E/TFE, 0.2, 11, but is true",
      })
  void readsTextKeysStrictly(String json, String expected) {
    assertThat(Untyped.strict(LEVEL, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"E/TFE\" | E_TFE",
        "0.2 | _0_2",
        "11 | _11",
        "11.0 | _11",
        "12 | v must be one of E/TFE, 0.2, 11 (nearest: 11), but is 12",
        "\" 11\" | v must be one of E/TFE, 0.2, 11 (nearest: 11), but is \" 11\"",
      })
  void readsTextKeysLeniently(String json, String expected) {
    assertThat(Untyped.lenient(LEVEL, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | FAR",
        "-1.0 | FAR",
        "10 | NEAR",
        "1e1 | NEAR",
        "2 | v must be one of -1, 10, but is 2",
        "\"10\" | v must be a number (ENUM), one of -1, 10, but is \"10\"",
        "10.5 | v must be one of -1, 10, but is 10.5",
        "1e99999999999 | v must be one of -1, 10, but is 1e99999999999",
      })
  void readsNumberKeysStrictly(String json, String expected) {
    assertThat(Untyped.strict(SIDE, json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "\"10\"", "\" 10 \"", "\"10.0\""})
  void readsNumberKeysLeniently(String json) {
    assertThat(Untyped.lenient(SIDE, json)).isEqualTo("NEAR");
  }

  @Test
  void readsTheConstantsOfTheEnumItself() {
    assertThat(Untyped.of(SIDE, Side.NEAR, ValueReading.STRICT)).isEqualTo("NEAR");
    assertThat(Untyped.of(SIDE, Level.E_TFE, ValueReading.STRICT))
        .isEqualTo("v must be a number (ENUM), one of -1, 10, but is of " + Level.class);
  }

  @Test
  void shortensLongLists() {
    assertThat(
            Shown.choices(Stream.iterate(10, n -> n + 1).limit(12).map(n -> "" + n).toList(), ""))
        .isEqualTo("10, 11, 12, 13, 14, 15, 16, 17, 18, 19, … 12 in all");
  }

  private enum Level implements EnumKey {
    E_TFE("E/TFE"),
    _0_2("0.2"),
    _11("11");

    private final String key;

    Level(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    @Override
    public I18nText description() {
      return I18nText.NONE;
    }

    @Override
    public void writeJson(JsonWriter json) {
      json.value(key);
    }
  }

  private enum Side implements EnumKey {
    FAR(-1),
    NEAR(10);

    private final int key;

    Side(int key) {
      this.key = key;
    }

    int key() {
      return key;
    }

    @Override
    public I18nText description() {
      return I18nText.NONE;
    }

    @Override
    public void writeJson(JsonWriter json) {
      json.value(key);
    }
  }
}
