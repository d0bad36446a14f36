package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  @Test
  void pointsAtTheFirstCharacterOfALine() {
    assertThat(excerpt("one\n>two\nthree")).isEqualTo("two\n^");
  }

  @Test
  void pointsAtTheLastCharacterOfALine() {
    assertThat(excerpt("one\ntw>o\nthree")).isEqualTo("two\n  ^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo>", "one\ntwo>\n", "one\r\ntwo>\r\nthree", "one\rtwo>\rthree"})
  void pointsBehindTheLineAtItsEnd(String marked) {
    assertThat(excerpt(marked)).isEqualTo("two\n   ^");
  }

  @Test
  void pointsBehindTheLineBetweenCarriageReturnAndLineFeed() {
    assertThat(excerpt("two\r>\nthree")).isEqualTo("two\n   ^");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "one\n>", "\n>\n"})
  void showsAnEmptyLine(String marked) {
    assertThat(excerpt(marked)).isEqualTo("\n^");
  }

  @Test
  void givesATabOneColumn() {
    assertThat(excerpt("\t\t\"a\":\t>1,\tx")).isEqualTo("  \"a\": 1, x\n       ^");
  }

  @ParameterizedTest(name = "{0} takes {1} columns")
  @CsvSource({
    "a, 1",
    "é, 1",
    "e\u0301, 1",
    "高, 2",
    "：, 2",
    "ア, 2",
    "ｱ, 1",
    "한, 2",
    "￥, 2",
    "°, 1",
    "\ud83d\udd25, 2",
    "⚡, 2",
    "✅, 2",
    "☀\ufe0f, 1",
    "\ud842\udfb7, 2",
    "1\u20e3, 1",
    "…, 1",
  })
  void putsTheCaretUnderWhatATerminalShows(String before, int columns) {
    assertThat(excerpt(before + ">x")).isEqualTo(before + "x\n" + " ".repeat(columns) + "^");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0", "\u001b", "\u007f", "\u0085", "\u2028", "\u202e", "\ufeff", "\ud83d", "\udd25"
      })
  void showsAStandInForWhatOneCannotSee(String hidden) {
    assertThat(excerpt("a" + hidden + ">b")).isEqualTo("a\ufffdb\n  ^");
  }

  @Test
  void keepsJoinersOfEmoji() {
    assertThat(excerpt("\ud83d\udc68\u200d\ud83d\udc67>x"))
        .startsWith("\ud83d\udc68\u200d\ud83d\udc67x\n");
  }

  @Test
  void cutsALongLineAroundTheCaret() {
    assertThat(excerpt("a".repeat(100) + ">X" + "b".repeat(100)))
        .isEqualTo("…" + "a".repeat(60) + "X" + "b".repeat(39) + "…\n" + " ".repeat(61) + "^");
  }

  @Test
  void cutsOnlyWhereThereIsMore() {
    assertThat(excerpt(">X" + "b".repeat(39))).isEqualTo("X" + "b".repeat(39) + "\n^");
    assertThat(excerpt("a".repeat(60) + ">X"))
        .isEqualTo("a".repeat(60) + "X\n" + " ".repeat(60) + "^");
    assertThat(excerpt(">X" + "b".repeat(40))).isEqualTo("X" + "b".repeat(39) + "…\n^");
  }

  @Test
  void cutsNoSurrogatePair() {
    String fire = "\ud83d\udd25";
    String left = fire + "a".repeat(59);
    String right = "b".repeat(38) + fire;

    assertThat(excerpt("a" + left + ">X" + right + "c"))
        .isEqualTo("…" + left + "X" + "b".repeat(38) + "…\n" + " ".repeat(62) + "^");
  }

  @Test
  void showsAPieceOfAMinifiedFileOfTenMegabytes() {
    String half = "{\"a\":[1,2,3]},".repeat(360_000);

    String excerpt = excerpt(half + ">X" + half);

    assertThat(half.length() * 2).isGreaterThan(10_000_000);
    assertThat(excerpt).hasSize(60 + 40 + 2 + "\n".length() + 61 + "^".length());
    assertThat(excerpt.lines().toList().get(0)).matches("….{60}X.{39}…");
  }

  /** The excerpt for the place of the character {@code >}, which itself is left out. */
  private static String excerpt(String marked) {
    int caret = marked.indexOf('>');
    String text = marked.substring(0, caret) + marked.substring(caret + 1);
    return Excerpt.of(SourceText.of("m", text).position(caret, ModelPath.TOP));
  }
}
