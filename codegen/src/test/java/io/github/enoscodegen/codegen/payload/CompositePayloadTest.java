package io.github.enoscodegen.codegen.payload;

import static io.github.enoscodegen.codegen.payload.Payloads.optional;
import static io.github.enoscodegen.codegen.payload.Payloads.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.payload.Misfit.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompositePayloadTest {

  private static final IntType INT = new IntType(Range.ALL);
  private static final ArrayType UP_TO_3 = new ArrayType(INT, 3, Payloads.NOWHERE);
  private static final StructType POSITION =
      new StructType(
          List.of(
              required("x", INT),
              optional("label", new StringType(Optional.empty())),
              optional("codes", UP_TO_3)),
          Payloads.NOWHERE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\": 1}",
        "{\"label\": \"a\", \"x\": 1}",
        "{\"x\": 1, \"codes\": [1, 2, 3], \"label\": \"\"}",
      })
  void takesAStructWithItsRequiredItemsInAnyOrder(String json) {
    assertThat(Payloads.misfits(POSITION, json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                             | MISSING_PARAMETER | v.x",
        "{\"label\": \"a\"}             | MISSING_PARAMETER | v.x",
        "{\"x\": null}                  | WRONG_JSON_TYPE   | v.x",
        "{\"x\": 1.5}                   | NOT_AN_INTEGER    | v.x",
        "{\"x\": 1, \"label\": null}    | WRONG_JSON_TYPE   | v.label",
        "{\"x\": 1, \"y\": 1}           | UNKNOWN_PARAMETER | v.y",
        "{\"x\": 1, \"X\": 1}           | UNKNOWN_PARAMETER | v.X",
        "{\"x\": 1, \"codes\": [1,2,\"3\"]} | WRONG_JSON_TYPE   | v.codes[2]",
        "[1]                            | WRONG_JSON_TYPE   | v",
        "\"{}\"                         | WRONG_JSON_TYPE   | v",
        "null                           | WRONG_JSON_TYPE   | v",
      })
  void refusesAStructWithoutWhatItNeedsOrWithMore(String json, Kind kind, String path) {
    assertThat(Payloads.misfits(POSITION, json))
        .extracting(Misfit::kind, Misfit::path)
        .containsExactly(tuple(kind, path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[1]", "[1, 2, 3]"})
  void takesAnArrayUpToItsSize(String json) {
    assertThat(Payloads.misfits(UP_TO_3, json)).isEmpty();
  }

  @Test
  void refusesAnArrayBeyondItsSize() {
    assertThat(Payloads.misfits(UP_TO_3, "[1, 2, 3, 4]"))
        .extracting(Misfit::kind, Misfit::path, Misfit::message)
        .containsExactly(
            tuple(Kind.TOO_MANY_ITEMS, "v", "v must have at most 3 items, but is an array of 4"));
  }

  @Test
  void looksAtEveryItemOfAnArrayAlsoBeyondItsSize() {
    assertThat(Payloads.misfits(UP_TO_3, "[1, null, 3, [], \"5\"]"))
        .extracting(Misfit::kind, Misfit::path)
        .containsExactly(
            tuple(Kind.TOO_MANY_ITEMS, "v"),
            tuple(Kind.WRONG_JSON_TYPE, "v[1]"),
            tuple(Kind.WRONG_JSON_TYPE, "v[3]"),
            tuple(Kind.WRONG_JSON_TYPE, "v[4]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "{}", "null", "\"[]\""})
  void refusesWhatIsNoArray(String json) {
    assertThat(Payloads.kinds(UP_TO_3, json)).containsExactly(Kind.WRONG_JSON_TYPE);
  }
}
