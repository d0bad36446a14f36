package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointIndexTest {

  private static final String FIRE = "\ud83d\udd25";
  private static final char[] CHARACTERS = {'a', '高', '\n', '\ud83d', '\ud83d', '\udd25', '\udd25'};

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 1022, 1023, 1024, 1025, 2046, 2047, 2048, 2049, 3072})
  void countsAsStringDoesWithAPairAnywhere(int before) {
    String text = "a".repeat(before) + FIRE + "b".repeat(1500);

    assertAllPrefixes(text);
    assertAllSuffixes(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1022, 1023, 1024, 2047})
  void countsHalvesOfPairsAtTheEdgesOfBlocks(int before) {
    assertAllPrefixes("a".repeat(before) + "\ud83d" + "b".repeat(1100));
    assertAllPrefixes("a".repeat(before) + "\udd25" + "b".repeat(1100));
    assertAllPrefixes("a".repeat(before) + "\ud83d\ud83d\udd25\udd25" + "b".repeat(1100));
    assertAllPrefixes("a".repeat(before) + "\udd25\ud83d" + "b".repeat(1100));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1023, 1024, 1025, 2048})
  void countsToTheEndOfTextsOfAnyLength(int length) {
    assertAllPrefixes("a".repeat(length));
    assertAllPrefixes("\ud83d".repeat(length));
    assertAllPrefixes(FIRE.repeat(length));
    assertAllPrefixes("a" + FIRE.repeat(length));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void countsAnyPartOfRandomTexts(long seed) {
    Random random = new Random(seed);
    String text = text(random, 1000 + random.nextInt(4000));
    CodePointIndex index = new CodePointIndex(text);
    for (int i = 0; i < 5_000; i++) {
      int from = whole(text, random.nextInt(text.length() + 1));
      int to = from + random.nextInt(text.length() + 1 - from);
      assertThat(index.between(from, to))
          .as("seed %d, from %d to %d", seed, from, to)
          .isEqualTo(text.codePointCount(from, to));
    }
  }

  @Test
  void countsNoBeginningInTheMiddleOfAPair() {
    CodePointIndex index = new CodePointIndex("a" + FIRE + "b");

    assertThat(index.between(2, 3)).isZero();
    assertThat(index.between(1, 2)).isOne();
  }

  private static void assertAllPrefixes(String text) {
    CodePointIndex index = new CodePointIndex(text);
    for (int to = 0; to <= text.length(); to++) {
      assertThat(index.between(0, to)).as("up to %d", to).isEqualTo(text.codePointCount(0, to));
    }
  }

  private static void assertAllSuffixes(String text) {
    CodePointIndex index = new CodePointIndex(text);
    for (int at = 0; at <= text.length(); at++) {
      int from = whole(text, at);
      assertThat(index.between(from, text.length()))
          .as("from %d", from)
          .isEqualTo(text.codePointCount(from, text.length()));
    }
  }

  /** Where a code point begins: a part that begins within one is nothing that is asked for. */
  private static int whole(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return within ? at - 1 : at;
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}
