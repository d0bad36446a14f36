package io.github.enoscodegen.codegen.json;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that remembers where it was written. Immutable. */
public sealed interface JsonNode {

  /** Where the value begins. */
  SourcePosition position();

  /** What kind of value it is, as a noun for messages. */
  String kind();

  /**
   * An object; of members with the same name it keeps the first.
   *
   * @param members in the order of the file
   * @param position the opening brace
   */
  record JsonObject(Map<String, JsonMember> members, SourcePosition position) implements JsonNode {

    /** Keeps the order of the file, which {@link Map#copyOf} would lose. */
    public JsonObject {
      members =
          members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value of a member, if the object has it. */
    public Optional<JsonNode> find(String name) {
      return Optional.ofNullable(members.get(name)).map(JsonMember::value);
    }

    /** Whether the object has a member, whatever its value. */
    public boolean has(String name) {
      return members.containsKey(name);
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * A member of an object.
   *
   * @param name its name
   * @param namePosition where the name begins
   * @param value its value
   */
  record JsonMember(String name, SourcePosition namePosition, JsonNode value) {}

  /**
   * An array.
   *
   * @param items in the order of the file
   * @param position the opening bracket
   */
  record JsonArray(List<JsonNode> items, SourcePosition position) implements JsonNode {

    /** Copies the items. */
    public JsonArray {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /**
   * A string.
   *
   * @param value its text, unescaped
   * @param position the opening quotation mark
   */
  record JsonString(String value, SourcePosition position) implements JsonNode {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /**
   * A number, exact.
   *
   * @param text as it is written
   * @param position its first character
   */
  record JsonNumber(String text, SourcePosition position) implements JsonNode {

    /**
     * The number's exact value.
     *
     * @throws NumberFormatException if its exponent is beyond those of a {@link BigDecimal}
     */
    public BigDecimal value() {
      return new BigDecimal(text);
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /**
   * True or false.
   *
   * @param value which of them
   * @param position its first character
   */
  record JsonBoolean(boolean value, SourcePosition position) implements JsonNode {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  /**
   * Null.
   *
   * @param position its first character
   */
  record JsonNull(SourcePosition position) implements JsonNode {
    @Override
    public String kind() {
      return "null";
    }
  }
}
