package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType.FileType;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.LengthUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPayloadTest {

  private static final StringType ANY = new StringType(Optional.empty());
  private static final StringType UP_TO_3 =
      new StringType(Optional.of(new MaxLength(3, LengthUnit.CHARACTERS, Payloads.NOWHERE)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"ab\"",
        "\"abc\"",
        "\"😀😀😀\"",
        "\"\\ud83d\\ude00bc\"",
        "\"\\\"\\\\\\n\""
      })
  void takesStringsUpToTheLengthInCodePoints(String json) {
    assertThat(Payloads.misfits(UP_TO_3, json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abcd\"", "\"😀😀😀😀\"", "\"ab  \""})
  void refusesLongerStrings(String json) {
    assertThat(Payloads.kinds(UP_TO_3, json)).containsExactly(Misfit.Kind.TOO_LONG);
  }

  @Test
  void takesAnyLengthWhereTheModelSetsNone() {
    assertThat(Payloads.misfits(ANY, '"' + "x".repeat(100_000) + '"')).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "true", "null", "{}", "[\"a\"]"})
  void refusesWhatIsNoString(String json) {
    assertThat(Payloads.kinds(ANY, json)).containsExactly(Misfit.Kind.WRONG_JSON_TYPE);
    assertThat(Payloads.kinds(new FileType(), json)).containsExactly(Misfit.Kind.WRONG_JSON_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\\ud83d\"", "\"a\\ude00b\"", "\"\\ude00\\ud83d\"", "\"\\ud83d\\ud83d\\ude00\""})
  void refusesHalfOfASurrogatePair(String json) {
    assertThat(Payloads.kinds(ANY, json)).containsExactly(Misfit.Kind.MALFORMED_TEXT);
    assertThat(Payloads.kinds(new FileType(), json)).containsExactly(Misfit.Kind.MALFORMED_TEXT);
  }

  @Test
  void reportsTextThatIsBothMalformedAndTooLong() {
    assertThat(Payloads.kinds(UP_TO_3, "\"\\ud83dabc\""))
        .containsExactly(Misfit.Kind.MALFORMED_TEXT, Misfit.Kind.TOO_LONG);
  }

  @ParameterizedTest
  @CsvSource({"enos-connect://a1b2", "enos-lark://x", "local://f", "0"})
  void takesAnyUriForAFile(String uri) {
    assertThat(Payloads.misfits(new FileType(), '"' + uri + '"')).isEmpty();
  }

  @Test
  void refusesAFileWithoutUri() {
    assertThat(Payloads.kinds(new FileType(), "\"\"")).containsExactly(Misfit.Kind.EMPTY_FILE);
  }

  @Test
  void quotesLongTextShortenedAndInOneLine() {
    String json = "\"a\\nb\\u202e\\ud83d" + "x".repeat(100) + '"';
    assertThat(Payloads.misfits(UP_TO_3, json))
        .extracting(Misfit::message)
        .containsExactly(
            "v must hold no half of a surrogate pair, but is \"a\\u000ab\\u202e\\ud83d"
                + "x".repeat(55)
                + "…\"",
            "v must have at most 3 characters, but is \"a\\u000ab\\u202e\\ud83d"
                + "x".repeat(55)
                + "…\", which has 105");
  }
}
