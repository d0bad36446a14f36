package io.github.enoscodegen.codegen.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes a JSON object, member by member. The same calls give the same text on every machine: lines
 * end with a line feed, and members stand in the order of the calls.
 */
public final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final JsonGenerator generator;

  private JsonText(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The text of an object, a line for each member. */
  public static String pretty(Consumer<JsonText> members) {
    return written(true, json -> json.braced(members));
  }

  /** The text of an object on one line, as it stands within strings. */
  public static String compact(Consumer<JsonText> members) {
    return written(false, json -> json.braced(members));
  }

  /** The text of an array of objects, a line for each member. */
  public static <T> String prettyArray(Iterable<T> items, BiConsumer<JsonText, T> members) {
    return written(true, json -> json.bracketed(items, members));
  }

  /** A member that is a string. */
  public JsonText text(String name, String value) {
    return run(() -> generator.writeStringField(name, value));
  }

  /** A member that is true or false. */
  public JsonText flag(String name, boolean value) {
    return run(() -> generator.writeBooleanField(name, value));
  }

  /** A member that is a number, with the digits that {@link BigDecimal#toString} gives. */
  public JsonText number(String name, BigDecimal value) {
    return name(name).run(() -> generator.writeNumber(value.toString()));
  }

  /** A member that is null. */
  public JsonText nothing(String name) {
    return run(() -> generator.writeNullField(name));
  }

  /** A member that is an object. */
  public JsonText object(String name, Consumer<JsonText> members) {
    return name(name).braced(members);
  }

  /** A member that is an array of objects. */
  public <T> JsonText objects(String name, Iterable<T> items, BiConsumer<JsonText, T> members) {
    return name(name).bracketed(items, members);
  }

  /** A member that is an array of strings. */
  public JsonText texts(String name, String... values) {
    return run(() -> generator.writeArrayFieldStart(name))
        .run(
            () -> {
              for (String value : values) {
                generator.writeString(value);
              }
            })
        .run(generator::writeEndArray);
  }

  private JsonText name(String name) {
    return run(() -> generator.writeFieldName(name));
  }

  private JsonText braced(Consumer<JsonText> members) {
    run(generator::writeStartObject);
    members.accept(this);
    return run(generator::writeEndObject);
  }

  private <T> JsonText bracketed(Iterable<T> items, BiConsumer<JsonText, T> members) {
    run(generator::writeStartArray);
    items.forEach(item -> braced(json -> members.accept(json, item)));
    return run(generator::writeEndArray);
  }

  private JsonText run(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
  }

  private static String written(boolean pretty, Consumer<JsonText> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      if (pretty) {
        generator.setPrettyPrinter(printer());
      }
      value.accept(new JsonText(generator));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return pretty ? text.append('\n').toString() : text.toString();
  }

  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LINES).withArrayIndenter(LINES);
  }

  /** Something that the generator writes. */
  private interface Step {
    void run() throws IOException;
  }
}
