package io.github.enoscodegen.codegen.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"名\": \"泵 \ud83d\udd25\"}", "a\0b", "\uffff", "\u0000"})
  void decodesUtf8(String text) {
    assertThat(decode(text.getBytes(UTF_8))).contains(text);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @Test
  void leavesOutOneByteOrderMark() {
    assertThat(decode("\ufeff{}".getBytes(UTF_8))).contains("{}");
    assertThat(decode("\ufeff".getBytes(UTF_8))).contains("");
    assertThat(decode("\ufeff\ufeff{}".getBytes(UTF_8))).contains("\ufeff{}");
  }

  @Test
  void countsPlacesFromBehindTheByteOrderMark() {
    SourceText source =
        Decoder.decode("m.json", "\ufeff[1 2]".getBytes(UTF_8), diagnostics).orElseThrow();
    JsonReader.read(source, diagnostics);

    assertThat(complaint()).startsWith("m.json:1:4: error: A ',' is missing");
  }

  @Test
  void pointsAtTheFirstByteThatIsNotUtf8() {
    assertThat(decode("{\n \"名\": \"Grad \u00b0C\"}".getBytes(ISO_8859_1))).isEmpty();
    assertThat(complaint())
        .isEqualTo(
            """
            m.json:2:13: error: Byte 0xb0 is not UTF-8 here. Save the file as UTF-8. [NOT_UTF8]
                 "?": "Grad \ufffdC"}
                            ^""");
  }

  @Test
  void pointsBehindCharactersOfSeveralBytes() {
    byte[] bytes = "\ufeff泵\ud83d\udd25x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;

    assertThat(decode(bytes)).isEmpty();
    assertThat(complaint()).startsWith("m.json:1:3: error: Byte 0xff is not UTF-8 here.");
  }

  @Test
  void refusesUtf16() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      Diagnostics fresh = new Diagnostics();
      byte[] bytes = "\ufeff{}".getBytes(charset);

      assertThat(Decoder.decode("m.json", bytes, fresh)).isEmpty();
      assertThat(fresh.inReadingOrder())
          .extracting(Diagnostic::summary)
          .containsExactly("m.json:1:1: error: This file is UTF-16. Save it as UTF-8. [NOT_UTF8]");
    }
  }

  @Test
  void leavesUtf16WithoutAMarkToTheJsonReader() {
    SourceText source =
        Decoder.decode("m.json", "{\"a\":1}".getBytes(UTF_16LE), diagnostics).orElseThrow();
    JsonReader.read(source, diagnostics);

    assertThat(complaint())
        .startsWith("m.json:1:2: error: U+0000 (NULL). If the text is UTF-16, save it as UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "泵", "\ud83d\udd25"})
  void saysThatAFileIsCutOffWithinACharacter(String last) {
    byte[] whole = ("{\"a\":\"" + last).getBytes(UTF_8);
    for (int length = 7; length < whole.length; length++) {
      Diagnostics fresh = new Diagnostics();

      assertThat(Decoder.decode("m.json", Arrays.copyOf(whole, length), fresh)).isEmpty();
      assertThat(fresh.inReadingOrder())
          .extracting(Diagnostic::summary)
          .containsExactly(
              "m.json:1:7: error: The file ends within a character. It seems to be cut off: get it"
                  + " again in full. [NOT_UTF8]");
    }
  }

  @Test
  void refusesSurrogatesAndOverlongForms() {
    assertThat(decode(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80})).isEmpty();
    assertThat(decode(new byte[] {(byte) 0xc0, (byte) 0x80})).isEmpty();
    assertThat(decode(new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80})).isEmpty();
  }

  private Optional<String> decode(byte[] bytes) {
    return Decoder.decode("m.json", bytes, diagnostics).map(SourceText::text);
  }

  private String complaint() {
    assertThat(diagnostics.inReadingOrder()).hasSize(1);
    return diagnostics.inReadingOrder().get(0).toString();
  }
}
