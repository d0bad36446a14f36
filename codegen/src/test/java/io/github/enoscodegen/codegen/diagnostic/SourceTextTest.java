package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  @ParameterizedTest(name = "{0}, character {1} is at {2}")
  @CsvSource({
    "'', 0, 1:1",
    "'a', 0, 1:1",
    "'a', 1, 1:2",
    "'ab|cd', 2, 1:3",
    "'ab|cd', 3, 2:1",
    "'ab|cd', 4, 2:2",
    "'ab|cd', 5, 2:3",
    "'ab|', 3, 2:1",
    "'||', 1, 2:1",
    "'||', 2, 3:1",
  })
  void countsLinesThatEndWithLineFeeds(String text, int offset, String place) {
    assertThat(place(text.replace('|', '\n'), offset)).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0}, character {1} is at {2}")
  @CsvSource({"'ab|cd', 2, 1:3", "'ab|cd', 3, 2:1", "'ab|', 3, 2:1", "'||x', 2, 3:1"})
  void countsLinesThatEndWithCarriageReturns(String text, int offset, String place) {
    assertThat(place(text.replace('|', '\r'), offset)).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0}, character {1} is at {2}")
  @CsvSource({"'ab|cd', 2, 1:3", "'ab|cd', 4, 2:1", "'ab|', 4, 2:1", "'||x', 4, 3:1"})
  void countsCarriageReturnWithLineFeedOnce(String text, int offset, String place) {
    assertThat(place(text.replace("|", "\r\n"), offset)).isEqualTo(place);
  }

  @Test
  void countsMixedLineBreaks() {
    String text = "a\nb\r\nc\rd\n\re";

    assertThat(text.chars().filter(Character::isLetter).count()).isEqualTo(5);
    assertThat(place(text, text.indexOf('b'))).isEqualTo("2:1");
    assertThat(place(text, text.indexOf('c'))).isEqualTo("3:1");
    assertThat(place(text, text.indexOf('d'))).isEqualTo("4:1");
    assertThat(place(text, text.indexOf('e'))).isEqualTo("6:1");
  }

  @Test
  void countsManyLines() {
    String text = "x\n".repeat(1000) + "y";

    assertThat(place(text, text.length())).isEqualTo("1001:2");
    assertThat(place(text, 998)).isEqualTo("500:1");
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(place("高温x", 2)).isEqualTo("1:3");
    assertThat(place("\ud83d\udd25x", 2)).as("after an astral character").isEqualTo("1:2");
    assertThat(place("e\u0301x", 2)).as("a mark is a code point of its own").isEqualTo("1:3");
    assertThat(place("\ud83dx", 1)).as("after a lone surrogate").isEqualTo("1:2");
  }

  @Test
  void keepsPositionsWithinTheText() {
    assertThat(place("ab", 99)).isEqualTo("1:3");
    assertThat(place("ab", -1)).isEqualTo("1:1");
  }

  private static String place(String text, int offset) {
    SourcePosition position = SourceText.of("m", text).position(offset, ModelPath.TOP);
    return position.line() + ":" + position.column();
  }

  @ParameterizedTest
  @CsvSource({"0, one", "2, e", "3, ''", "4, ''", "5, ''", "6, two", "9, ''"})
  void givesTheRestOfALine(int offset, String rest) {
    assertThat(SourceText.of("m", "one\r\n\ntwo").restOfLine(offset)).isEqualTo(rest);
  }
}
