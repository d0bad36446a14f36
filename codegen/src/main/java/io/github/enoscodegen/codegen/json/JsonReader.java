package io.github.enoscodegen.codegen.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonNode.JsonArray;
import io.github.enoscodegen.codegen.json.JsonNode.JsonBoolean;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNull;
import io.github.enoscodegen.codegen.json.JsonNode.JsonNumber;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Reads one JSON text. What is wrong with it is reported with its place. */
public final class JsonReader {

  /** Deeper than any model or message; a parser's stack is not a user's problem. */
  static final int MAX_DEPTH = 100;

  /** Longer than any message may be, and than the definition of any data type. */
  static final int MAX_STRING = 1_000_000;

  static final int MAX_NAME = 50_000;
  static final int MAX_NUMBER = 1_000;

  /** More than a model of 5,000 events with 20 parameters has; each takes up to 250 bytes. */
  static final int MAX_VALUES = 2_000_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .maxNameLength(MAX_NAME)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          // Names that a hostile file made to collide are then read without the table.
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonParser parser;
  private final String text;
  private final SourceText source;
  private final IntUnaryOperator offsets;
  private final Diagnostics diagnostics;

  /** How deep in its file the text stands. */
  private final int depth;

  private int values;

  private JsonReader(
      JsonParser parser,
      String text,
      SourceText source,
      IntUnaryOperator offsets,
      int depth,
      Diagnostics diagnostics) {
    this.parser = parser;
    this.text = text;
    this.source = source;
    this.offsets = offsets;
    this.depth = depth;
    this.diagnostics = diagnostics;
  }

  /** Reads a file; empty if it is not JSON, which was reported then. */
  public static Optional<JsonNode> read(SourceText source, Diagnostics diagnostics) {
    return read(source.text(), source, IntUnaryOperator.identity(), ModelPath.TOP, diagnostics);
  }

  /**
   * Reads a part of a file, such as a line; its nodes know their places in the file.
   *
   * @param start its first character, counted from 0
   * @param end the character after it
   * @return empty if the part is not JSON, which was reported then
   */
  public static Optional<JsonNode> readPart(
      SourceText source, int start, int end, Diagnostics diagnostics) {
    String part = source.text().substring(start, end);
    return read(part, source, offset -> start + offset, ModelPath.TOP, diagnostics);
  }

  /**
   * Reads JSON text that stands in a string; its nodes know their places in the outer file.
   *
   * @return empty if the text is not JSON, which was reported then
   */
  public static Optional<JsonNode> readEmbedded(JsonString text, Diagnostics diagnostics) {
    SourcePosition position = text.position();
    IntUnaryOperator offsets = EscapedOffsets.of(text);
    return read(text.value(), position.source(), offsets, position.path(), diagnostics);
  }

  private static Optional<JsonNode> read(
      String text,
      SourceText source,
      IntUnaryOperator offsets,
      ModelPath path,
      Diagnostics diagnostics) {
    try (JsonParser parser = JSON.createParser(text)) {
      return new JsonReader(parser, text, source, offsets, path.length(), diagnostics)
          .document(path);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private Optional<JsonNode> document(ModelPath path) throws IOException {
    try {
      if (parser.nextToken() != null) {
        JsonNode node = value(path);
        if (parser.nextToken() == null) {
          return Optional.of(node);
        }
      }
      reportFault(new JsonFault(Rule.NOT_JSON, 0, "This is not one JSON value."), path);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      int reached = (int) place.getCharOffset();
      Rule rule = e instanceof StreamConstraintsException ? Rule.JSON_TOO_LARGE : Rule.NOT_JSON;
      reportFault(new JsonFault(rule, reached, e.getOriginalMessage()), path);
    }
    return Optional.empty();
  }

  /**
   * Reports why the text is not JSON.
   *
   * @param otherwise what the library says, should nothing better be found
   */
  private void reportFault(JsonFault otherwise, ModelPath path) {
    JsonFault fault =
        JsonFaults.find(text, depth, offset -> position(offset, path).toString()).orElse(otherwise);
    diagnostics.report(fault.rule(), position(fault.offset(), path), fault.message());
  }

  private JsonNode value(ModelPath path) throws IOException {
    requireReason();
    SourcePosition position = position(path);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(position);
      case START_ARRAY -> array(position);
      case VALUE_STRING -> new JsonString(parser.getText(), position);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText(), position);
      case VALUE_TRUE -> new JsonBoolean(true, position);
      case VALUE_FALSE -> new JsonBoolean(false, position);
      case VALUE_NULL -> new JsonNull(position);
      default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  /** The library bounds each text by itself, but texts stand in texts. */
  private void requireReason() throws StreamConstraintsException {
    if (depth + parser.getParsingContext().getNestingDepth() > MAX_DEPTH) {
      throw new StreamConstraintsException("The JSON nests too deep.");
    }
    if (++values > MAX_VALUES) {
      throw new StreamConstraintsException(
          "The JSON has more than %d values, as no thing model does. Is this the right file?"
              .formatted(MAX_VALUES),
          parser.currentTokenLocation());
    }
  }

  private JsonObject object(SourcePosition position) throws IOException {
    Map<String, JsonMember> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      ModelPath path = position.path().member(name);
      SourcePosition namePosition = position(path);
      if (HalfPairs.isIn(name)) {
        diagnostics.report(Rule.NOT_JSON, namePosition, HalfPairs.MESSAGE);
      }
      parser.nextToken();
      JsonMember member = new JsonMember(name, namePosition, value(path));
      JsonMember first = members.putIfAbsent(name, member);
      if (first != null) {
        reportDuplicate(first, member);
      }
    }
    return new JsonObject(members, position);
  }

  private JsonArray array(SourcePosition position) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(position.path().item(items.size())));
    }
    return new JsonArray(items, position);
  }

  private void reportDuplicate(JsonMember first, JsonMember second) {
    diagnostics.report(
        Rule.DUPLICATE_MEMBER,
        second.namePosition(),
        "Member '%s' stands already at %s. Keep one of them."
            .formatted(second.name(), first.namePosition()));
  }

  /** The place of the token that was read last. */
  private SourcePosition position(ModelPath path) {
    return position((int) parser.currentTokenLocation().getCharOffset(), path);
  }

  private SourcePosition position(int offset, ModelPath path) {
    return source.position(offsets.applyAsInt(offset), path);
  }
}
