package io.github.enoscodegen.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

  @Test
  void readsThePublishedReply() throws Exception {
    assertThat(read("{\n \"id\": \"123\",\n \"code\": 200,\n \"data\": {}\n}"))
        .isEqualTo(new EventReply(Optional.of("123"), 200, Optional.of("{}"), Optional.empty()));
  }

  @Test
  void readsAnErrorWithItsMessage() throws Exception {
    assertThat(read("{\"code\":1204,\"message\":\"no \\\"good\\\"\",\"id\":\"7\",\"data\":\"\"}"))
        .isEqualTo(
            new EventReply(Optional.of("7"), 1204, Optional.of(""), Optional.of("no \"good\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "9223372036854775807", "123456789012345678901234567890"})
  void readsANumericIdToTheLastDigit(String id) throws Exception {
    assertThat(read("{\"id\":" + id + ",\"code\":200}").id()).contains(id);
    assertThat(read("{\"id\":\"" + id + "\",\"code\":200}").id()).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":200}                          | ",
        "{\"code\":200,\"data\":null}            | ",
        "{\"code\":200,\"data\":\"text\"}        | text",
        "{\"code\":200,\"data\":{\"a\":[1,{}]}}  | {\"a\":[1,{}]}",
        "{\"code\":200,\"data\":[true]}          | [true]",
        "{\"code\":200,\"data\":1.50}            | 1.50"
      })
  void readsDataOfEveryKind(String json, String data) throws Exception {
    assertThat(read(json).data()).isEqualTo(Optional.ofNullable(data));
  }

  @Test
  void doesWithoutEverythingButTheCode() throws Exception {
    assertThat(read("{\"id\":null,\"message\":null,\"code\":-5}"))
        .isEqualTo(new EventReply(Optional.empty(), -5, Optional.empty(), Optional.empty()));
  }

  @Test
  void skipsWhatItDoesNotKnow() throws Exception {
    assertThat(read("{\"x\":{\"code\":1,\"y\":[[]]},\"code\":200,\"method\":\"m\"}").code())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                         | not a JSON object",
        "200                        | not a JSON object",
        "{}                         | no member 'code'",
        "{\"code\":null}            | 'code' is not a 32-bit integer",
        "{\"code\":\"200\"}         | 'code' is not a 32-bit integer",
        "{\"code\":200.0}           | 'code' is not a 32-bit integer",
        "{\"code\":2147483648}      | 'code' is not a 32-bit integer",
        "{\"code\":[200]}           | 'code' is not a 32-bit integer",
        "{\"code\":200,\"id\":{}}   | 'id' is neither a string nor a number",
        "{\"code\":200,\"id\":true} | 'id' is neither a string nor a number",
        "{\"code\":200}{}           | something follows",
        "{\"code\":200,\"code\":1}  | Duplicate",
        "{\"code\":200              | not JSON",
        "{code:200}                 | not JSON",
        "hello                      | not JSON"
      })
  void saysWhyItIsNoReply(String json, String reason) {
    assertMalformed(json.getBytes(UTF_8), reason);
  }

  @Test
  void refusesWhatWouldFillTheMemory() {
    String deep = "[".repeat(1000) + "]".repeat(1000);
    assertMalformed(("{\"code\":200,\"data\":" + deep + "}").getBytes(UTF_8), "nesting depth");
    assertMalformed(("{\"code\":200,\"x\":" + deep + "}").getBytes(UTF_8), "nesting depth");
    assertMalformed(("{\"id\":" + "9".repeat(100) + ",\"code\":1}").getBytes(UTF_8), "length");
    assertMalformed(new byte[ReplyReader.MAX_BYTES + 1], "at most");
  }

  @Test
  void endsWithAReplyOrAReasonWhateverTheBytes() {
    byte[] valid = "{\"id\":\"12\",\"code\":200,\"data\":{\"ä\":[1]}}".getBytes(UTF_8);
    Random random = new Random(20260131);
    int replies = 0;
    int malformed = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = valid.clone();
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      if (isReply(bytes)) {
        replies++;
      } else {
        malformed++;
      }
    }
    assertThat(replies).isPositive();
    assertThat(malformed).isPositive();
  }

  /** Anything but a reply or this one exception fails the test. */
  private static boolean isReply(byte[] bytes) {
    try {
      assertThat(ReplyReader.read(bytes)).isNotNull();
      return true;
    } catch (MalformedReplyException e) {
      assertThat(e).message().isNotEmpty();
      return false;
    }
  }

  private static EventReply read(String json) throws MalformedReplyException {
    return ReplyReader.read(json.getBytes(UTF_8));
  }

  private static void assertMalformed(byte[] payload, String reason) {
    assertThatThrownBy(() -> ReplyReader.read(payload))
        .isInstanceOf(MalformedReplyException.class)
        .hasMessageContaining(reason);
  }
}
