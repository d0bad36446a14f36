package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadSizeTest {

  private static final int LIMIT = 524_288;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a b\":\" \\\" x \"}",
        "[\"\\\\\",1,\" \\\\\\\" \"]",
        "{\"é高\ud83d\udd25\":\"\\u0020 \\n\",\"\":null}"
      })
  void countsTheBytesOfTheTokens(String compact) {
    assertThat(CompactSize.of(compact, 0, compact.length()))
        .isEqualTo(compact.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void passesOverWhiteSpaceBetweenTokens() {
    String text = " \r\n{\t\"a b\" :\n [ 1 , \" x \" ] }\n";

    assertThat(CompactSize.of(text, 0, text.length())).isEqualTo("{\"a b\":[1,\" x \"]}".length());
  }

  @Test
  void countsOnlyThePart() {
    assertThat(CompactSize.of("{\"é\":1}\n{}", 8, 10)).isEqualTo(2);
  }

  @Test
  void takesAMessageBelowTheLimitWhateverItsLayout() {
    String message = message(LIMIT - 1);

    assertThat(PayloadRun.complaints("a.json", message)).isEmpty();
    assertThat(PayloadRun.complaints("a.json", message.replace(",", ",\n      "))).isEmpty();
  }

  @Test
  void refusesAMessageAtTheLimit() {
    assertThat(PayloadRun.complaints("a.jsonl", "{\"highTemp\":{}}\n" + message(LIMIT)))
        .containsExactly(
            "a.jsonl:2:1: error: This message has 524288 bytes without white space, and EnOS takes"
                + " fewer than 524288. Split it. [MESSAGE_TOO_LARGE]");
  }

  private static String message(int bytes) {
    String frame =
        "{\"id\":\"1\",\"version\":\"1.0\",\"params\":[%s],\"method\":\"integration.event.post\"}";
    String record = "{\"deviceKey\":\"d%07d\",\"events\":{\"highTemp\":{}},\"time\":1580000000123}";
    int room = bytes - (frame.length() - 2);
    int size = record.formatted(0).length() + 1;
    String records =
        IntStream.range(0, room / size)
            .mapToObj(record::formatted)
            .collect(Collectors.joining(","));
    String padding = "d".repeat(room - records.length());
    String message = frame.formatted(records.replaceFirst("d0000000", "d0000000" + padding));
    assertThat(message).hasSize(bytes);
    return message;
  }
}
