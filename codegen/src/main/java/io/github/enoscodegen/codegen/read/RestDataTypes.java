package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.BoolType;
import io.github.enoscodegen.codegen.model.DataType.DateType;
import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.FileType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.DataType.TimestampType;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Range;
import java.util.Map;
import java.util.Optional;

/**
 * Data types of form A: a name in {@code dataType}, the rest in {@code dataDefinition}, which is an
 * object, JSON text, or absent. This form states no ranges.
 */
final class RestDataTypes implements DataTypes {

  private final ParameterReader structItems = new ParameterReader(this);
  private final LengthUnit lengthUnit;

  RestDataTypes(ReadOptions options) {
    this.lengthUnit = options.lengthUnit();
  }

  @Override
  public Optional<Typed> read(Members point) {
    return point.requireText("dataType").flatMap(name -> typed(name, point));
  }

  private Optional<Typed> typed(JsonString name, Members point) {
    // Third-party files write the item type after a colon, as in ARRAY:INT.
    String[] parts = name.value().split(":", 2);
    boolean array = TypeName.find(parts[0]).equals(Optional.of(TypeName.ARRAY));
    String itemType = array && parts.length == 2 ? parts[1] : "";
    return typeName(array ? parts[0] : name.value(), name, point)
        .flatMap(
            type ->
                point
                    .definition("dataDefinition")
                    .flatMap(definition -> typed(type, itemType, name, definition, point)));
  }

  /** Attributes state their default beside the definition, enums and booleans within. */
  private Optional<Typed> typed(
      TypeName type, String itemType, JsonString name, Members definition, Members point) {
    Optional<DefaultValue> stated = Defaults.read(point).or(() -> Defaults.read(definition));
    Optional<DataType> read = type(type, itemType, name, definition);
    if (read.isPresent()) {
      MemberNames.REST_POINT.check(point);
      MemberNames.DEFINITION.check(definition);
    }
    return read.map(t -> new Typed(t, stated));
  }

  private Optional<DataType> type(
      TypeName type, String itemType, JsonString name, Members definition) {
    return switch (type) {
      case ENUM -> Enums.rest(definition);
      case STRUCT -> Optional.of(struct(definition));
      case ARRAY -> array(itemType, name, definition);
      case STRING -> Optional.of(new StringType(Limits.maxLength(definition, lengthUnit)));
      case BOOL -> Optional.of(bool(definition));
      default -> Optional.of(plain(type));
    };
  }

  /** A type without a definition; what is composite stays for the rules to refuse. */
  private static DataType plain(TypeName type) {
    return switch (type) {
      case INT -> new IntType(Range.ALL);
      case FLOAT -> new FloatType(Range.ALL);
      case DOUBLE -> new DoubleType(Range.ALL);
      case TIMESTAMP -> new TimestampType(Range.ALL);
      case DATE -> new DateType();
      case FILE -> new FileType();
      case BOOL -> new BoolType("", "");
      case STRING -> new StringType(Optional.empty());
      case ENUM, STRUCT, ARRAY ->
          throw new IllegalArgumentException(type + " is defined elsewhere");
    };
  }

  private DataType struct(Members definition) {
    return new StructType(structItems.list(definition, "items"), definition.position());
  }

  private Optional<DataType> array(String itemType, JsonString name, Members definition) {
    Optional<JsonString> stated =
        itemType.isEmpty() ? definition.requireText("itemType") : Optional.of(name);
    return stated
        .flatMap(text -> typeName(itemType.isEmpty() ? text.value() : itemType, text, definition))
        .flatMap(item -> element(item, definition))
        .map(element -> arrayOf(element, definition));
  }

  private static ArrayType arrayOf(DataType element, Members definition) {
    return new ArrayType(element, ArrayType.PLATFORM_MAX_ITEMS, definition.position());
  }

  private Optional<DataType> element(TypeName item, Members definition) {
    return switch (item) {
      case ENUM -> Enums.rest(definition);
      case STRUCT -> Optional.of(struct(definition));
      case ARRAY -> Optional.of(arrayOf(new FileType(), definition)); // refused by a rule
      default -> Optional.of(plain(item));
    };
  }

  private static DataType bool(Members definition) {
    Map<String, String> meanings = definition.texts("boolDesc");
    return new BoolType(meanings.getOrDefault("true", ""), meanings.getOrDefault("false", ""));
  }

  private static Optional<TypeName> typeName(String name, JsonString place, Members point) {
    Optional<TypeName> type = TypeName.find(name);
    if (type.isEmpty()) {
      point
          .diagnostics()
          .report(
              Rule.UNKNOWN_DATA_TYPE,
              place.position(),
              "'%s' is no data type. %s".formatted(name, TypeName.hint(name)));
    }
    return type;
  }
}
