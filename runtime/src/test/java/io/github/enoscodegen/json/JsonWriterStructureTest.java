package io.github.enoscodegen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which call may follow which. */
class JsonWriterStructureTest {

  private final JsonWriter json = new JsonWriter();

  @Test
  void separatesMembersAndItemsAtEveryLevel() {
    json.beginObject().name("a").beginArray().value(1).beginArray().endArray().value(2).endArray();
    json.name("b").beginObject().endObject().name("c").value(true).endObject();

    assertThat(written(json)).isEqualTo("{\"a\":[1,[],2],\"b\":{},\"c\":true}");
  }

  @Test
  void remembersTheKindOfEveryOpenLevel() {
    json.beginArray().beginObject().name("a").beginArray().beginArray().endArray().endArray();
    json.name("b").value(1).endObject().beginObject().endObject().endArray();

    assertThat(written(json)).isEqualTo("[{\"a\":[[]],\"b\":1},{}]");
  }

  @Test
  void forgetsTheKindOfALevelThatIsClosed() {
    json.beginArray().beginObject().endObject();
    json.beginArray().beginArray().endArray().value(1).endArray().endArray();

    assertThat(written(json)).isEqualTo("[{},[[],1]]");
  }

  @Test
  void forgetsOpenLevelsAtAReset() {
    json.beginObject().name("a").beginArray();
    json.reset();
    json.beginArray().beginArray().endArray().value(1).endArray();

    assertThat(written(json)).isEqualTo("[[],1]");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misuses")
  void refusesWhatDoesNotFitAndChangesNothing(
      String message,
      Consumer<JsonWriter> before,
      Consumer<JsonWriter> misuse,
      Consumer<JsonWriter> after,
      String expected) {
    before.accept(json);

    assertThatIllegalStateException().isThrownBy(() -> misuse.accept(json)).withMessage(message);

    after.accept(json);
    assertThat(written(json)).isEqualTo(expected);
  }

  static Stream<Arguments> misuses() {
    return Stream.of(
            misusesOfTheWhole(), misusesAfterTheEnd(), misusesInAnObject(), misusesInAnArray())
        .flatMap(misuses -> misuses);
  }

  private static Stream<Arguments> misusesOfTheWhole() {
    return Stream.of(
        misuse("expected a value, not a name", w -> {}, w -> w.name("a"), w -> w.value(1), "1"),
        misuse(
            "expected a value, not a name",
            w -> {},
            w -> w.name(JsonName.of("a")),
            w -> w.value(1),
            "1"),
        misuse(
            "expected a value, not the end of an object",
            w -> {},
            JsonWriter::endObject,
            w -> w.value(1),
            "1"),
        misuse(
            "expected a value, not the end of an array",
            w -> {},
            JsonWriter::endArray,
            w -> w.value(1),
            "1"),
        misuse(
            "expected a value, not the end of the value",
            w -> {},
            JsonWriter::toByteArray,
            w -> w.value(1),
            "1"));
  }

  private static Stream<Arguments> misusesAfterTheEnd() {
    Stream<Consumer<JsonWriter>> values =
        Stream.of(
            w -> w.value(2),
            w -> w.value(2L),
            w -> w.value(2f),
            w -> w.value(2.0),
            w -> w.value(true),
            w -> w.value("2"),
            w -> w.stringValue(2),
            w -> w.rawValue(new byte[] {'2'}),
            JsonWriter::beginObject,
            JsonWriter::beginArray);
    String complete = "expected nothing more: the value is complete, not ";
    return Stream.concat(
        values.map(value -> misuse(complete + "a value", w -> w.value(1), value, w -> {}, "1")),
        Stream.of(
            misuse(complete + "a name", w -> w.value(1), w -> w.name("a"), w -> {}, "1"),
            misuse(
                complete + "the end of an object",
                w -> w.beginObject().endObject(),
                JsonWriter::endObject,
                w -> {},
                "{}"),
            misuse(
                complete + "the end of an array",
                w -> w.beginArray().endArray(),
                JsonWriter::endArray,
                w -> {},
                "[]")));
  }

  private static Stream<Arguments> misusesInAnObject() {
    String name = "expected a name or the end of the object, not ";
    String member = "expected the value of the member, not ";
    return Stream.of(
        misuse(
            name + "a value",
            JsonWriter::beginObject,
            w -> w.value(1),
            JsonWriter::endObject,
            "{}"),
        misuse(
            name + "a value",
            w -> w.beginObject().name("a").value(1),
            w -> w.value(2),
            JsonWriter::endObject,
            "{\"a\":1}"),
        misuse(
            name + "a value",
            JsonWriter::beginObject,
            JsonWriter::beginObject,
            JsonWriter::endObject,
            "{}"),
        misuse(
            name + "the end of an array",
            JsonWriter::beginObject,
            JsonWriter::endArray,
            JsonWriter::endObject,
            "{}"),
        misuse(
            name + "the end of the value",
            w -> w.beginObject().name("a").value(1),
            JsonWriter::toByteArray,
            JsonWriter::endObject,
            "{\"a\":1}"),
        misuse(
            member + "a name",
            w -> w.beginObject().name("a"),
            w -> w.name("b"),
            w -> w.value(1).endObject(),
            "{\"a\":1}"),
        misuse(
            member + "the end of an object",
            w -> w.beginObject().name("a"),
            JsonWriter::endObject,
            w -> w.value(1).endObject(),
            "{\"a\":1}"),
        misuse(
            member + "the end of an array",
            w -> w.beginObject().name("a"),
            JsonWriter::endArray,
            w -> w.value(1).endObject(),
            "{\"a\":1}"));
  }

  private static Stream<Arguments> misusesInAnArray() {
    String item = "expected an item or the end of the array, not ";
    return Stream.of(
        misuse(
            item + "a name", JsonWriter::beginArray, w -> w.name("a"), JsonWriter::endArray, "[]"),
        misuse(
            item + "a name",
            w -> w.beginObject().name("a").beginArray().value(1),
            w -> w.name(JsonName.of("b")),
            w -> w.value(2).endArray().endObject(),
            "{\"a\":[1,2]}"),
        misuse(
            item + "the end of an object",
            w -> w.beginArray().value(1),
            JsonWriter::endObject,
            JsonWriter::endArray,
            "[1]"),
        misuse(
            item + "the end of the value",
            w -> w.beginArray().value(1),
            JsonWriter::toByteArray,
            JsonWriter::endArray,
            "[1]"));
  }

  private static Arguments misuse(
      String message,
      Consumer<JsonWriter> before,
      Consumer<JsonWriter> misuse,
      Consumer<JsonWriter> after,
      String expected) {
    return arguments(message, before, misuse, after, expected);
  }

  @Test
  void nestsAsDeepAsItSays() {
    for (int depth = 0; depth < JsonWriter.MAX_DEPTH / 2; depth++) {
      json.beginArray().beginObject().name("a");
    }
    json.value(1);
    for (int depth = 0; depth < JsonWriter.MAX_DEPTH / 2; depth++) {
      json.endObject().endArray();
    }

    assertThat(written(json)).isEqualTo("[{\"a\":".repeat(32) + "1" + "}]".repeat(32));
  }

  @Test
  void refusesToNestDeeperAndChangesNothing() {
    for (int depth = 0; depth < JsonWriter.MAX_DEPTH; depth++) {
      json.beginArray();
    }

    assertThatIllegalStateException()
        .isThrownBy(json::beginArray)
        .withMessage("values nest deeper than 64 levels");
    assertThatIllegalStateException()
        .isThrownBy(json::beginObject)
        .withMessage("values nest deeper than 64 levels");

    for (int depth = 0; depth < JsonWriter.MAX_DEPTH; depth++) {
      json.endArray();
    }
    assertThat(written(json)).isEqualTo("[".repeat(64) + "]".repeat(64));
  }

  private static String written(JsonWriter json) {
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }
}
