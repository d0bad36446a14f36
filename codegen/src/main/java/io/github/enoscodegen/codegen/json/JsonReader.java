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
  private static final int MAX_DEPTH = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private final JsonParser parser;
  private final SourceText source;
  private final IntUnaryOperator offsets;
  private final Diagnostics diagnostics;

  private JsonReader(
      JsonParser parser, SourceText source, IntUnaryOperator offsets, Diagnostics diagnostics) {
    this.parser = parser;
    this.source = source;
    this.offsets = offsets;
    this.diagnostics = diagnostics;
  }

  /** Reads a file; empty if it is not JSON, which was reported then. */
  public static Optional<JsonNode> read(SourceText source, Diagnostics diagnostics) {
    return read(source.text(), source, IntUnaryOperator.identity(), ModelPath.TOP, diagnostics);
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
      return new JsonReader(parser, source, offsets, diagnostics).document(path);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private Optional<JsonNode> document(ModelPath path) throws IOException {
    try {
      if (parser.nextToken() == null) {
        report(Rule.NOT_JSON, 0, path, "The text is empty. A JSON value is expected.");
        return Optional.empty();
      }
      JsonNode node = value(path);
      if (parser.nextToken() != null) {
        report(Rule.NOT_JSON, offset(), path, "More text after the end of the JSON value.");
      }
      return Optional.of(node);
    } catch (StreamConstraintsException e) {
      report(Rule.JSON_TOO_LARGE, offset(e.getLocation()), path, firstLine(e));
    } catch (JsonProcessingException e) {
      report(Rule.NOT_JSON, offset(e.getLocation()), path, firstLine(e));
    }
    return Optional.empty();
  }

  private JsonNode value(ModelPath path) throws IOException {
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

  private JsonObject object(SourcePosition position) throws IOException {
    Map<String, JsonMember> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      ModelPath path = position.path().member(name);
      SourcePosition namePosition = position(path);
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

  private void report(Rule rule, int offset, ModelPath path, String message) {
    diagnostics.report(rule, source.position(offset, path), message);
  }

  private SourcePosition position(ModelPath path) {
    return source.position(offset(), path);
  }

  private int offset() {
    return offset(parser.currentTokenLocation());
  }

  private int offset(JsonLocation location) {
    return offsets.applyAsInt((int) Math.max(0, location.getCharOffset()));
  }

  private static String firstLine(JsonProcessingException e) {
    return "This is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("") + ".";
  }
}
