package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyCodesTest {

  /** The domain reference's table. */
  private static final List<Integer> DOCUMENTED =
      List.of(
          200, 702, 703, 705, 714, 723, 739, 740, 742, 746, 764, 765, 770, 771, 1008, 1009, 1200,
          1202, 1204, 1206, 1207, 1208, 1209, 1212, 1220, 1250, 1251, 1255, 1256, 1257, 1260, 1274);

  @Test
  void namesEveryDocumentedCode() {
    List<Integer> named =
        Arrays.stream(ReplyCodes.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(ReplyCodesTest::value)
            .toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(DOCUMENTED);
  }

  @Test
  void hasWordsOfItsOwnForEachOfThem() {
    assertThat(DOCUMENTED.stream().map(ReplyCodes::meaning))
        .doesNotHaveDuplicates()
        .noneMatch(meaning -> meaning.startsWith("an undocumented code"));
  }

  @ParameterizedTest
  @CsvSource({
    "601, about the product",
    "799, about the device",
    "850, about the data",
    "901, about the thing model",
    "1001, about the transport",
    "1101, about the device's client",
    "1299, of no known kind",
    "2000, of those left to users",
    "99999, of those left to users",
    "-125, never the platform",
    "0, of no known kind",
    "1500, of no known kind"
  })
  void hasWordsForUnknownCodesByTheirBand(int code, String words) {
    assertThat(ReplyCodes.meaning(code)).startsWith("an undocumented code").contains(words);
  }

  @Test
  void knowsWhatToDoForEveryNumber() {
    assertThat(ReplyAction.of(200)).isEqualTo(ReplyAction.ACCEPT);
    assertThat(ReplyAction.of(1274)).isEqualTo(ReplyAction.RETRY_LATER);
    assertThat(ReplyAction.of(1009)).isEqualTo(ReplyAction.LOGIN_AGAIN);
    assertThat(IntStream.of(1204, 1257, 1202, 1200, 1008, 703, 705, 723, 0, -1, 2001))
        .allMatch(code -> ReplyAction.of(code) == ReplyAction.ISOLATE);
    assertThat(IntStream.of(1220, 1250, 1251, 1260, 742, 746, 600, 699))
        .allMatch(code -> ReplyAction.of(code) == ReplyAction.REJECT);
  }

  private static Integer value(Field field) {
    try {
      return field.getInt(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
