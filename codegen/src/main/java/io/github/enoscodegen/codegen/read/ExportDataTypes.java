package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
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
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Data types of form B: the class name of the console's own Java object in {@code $class}. Only its
 * last part counts, since the vendor has renamed its packages before.
 */
final class ExportDataTypes implements DataTypes {

  private static final List<String> NAMES =
      List.of(
          "Int",
          "Float",
          "Double",
          "Enum",
          "Bool",
          "Text",
          "Timestamp",
          "Date",
          "Struct",
          "Array",
          "File");
  private static final Pattern CLASS =
      Pattern.compile(
          "(?:.*\\.)?TSL(" + String.join("|", NAMES) + ")(?:Attribute|Measurepoint)?",
          Pattern.CASE_INSENSITIVE);

  private static final BigDecimal MAX_FLOAT = new BigDecimal("3.4028235E+38");
  private static final BigDecimal MAX_DOUBLE = new BigDecimal("1.7976931348623157E+308");

  private final ParameterReader structItems = new ParameterReader(this);
  private final LengthUnit lengthUnit;

  ExportDataTypes(ReadOptions options) {
    this.lengthUnit = options.lengthUnit();
  }

  @Override
  public Optional<Typed> read(Members point) {
    return type(point).map(type -> new Typed(type, Defaults.read(point)));
  }

  private Optional<DataType> type(Members point) {
    Optional<DataType> type = point.requireText("$class").flatMap(name -> type(name, point));
    type.ifPresent(read -> MemberNames.EXPORT_POINT.check(point));
    return type;
  }

  private Optional<DataType> type(JsonString className, Members point) {
    Matcher matcher = CLASS.matcher(className.value());
    Optional<TypeName> type =
        matcher.matches() ? TypeName.find(matcher.group(1)) : Optional.empty();
    if (type.isEmpty()) {
      reportClass(className, point);
    }
    return type.flatMap(name -> type(name, point));
  }

  private static void reportClass(JsonString className, Members point) {
    String simpleName = className.value().substring(className.value().lastIndexOf('.') + 1);
    String hint = NearestName.hint(simpleName, NAMES.stream().map("TSL"::concat).toList());
    point
        .diagnostics()
        .report(
            Rule.UNKNOWN_DATA_TYPE,
            className.position(),
            "'%s' is no data type of the console. %s".formatted(simpleName, hint));
  }

  private Optional<DataType> type(TypeName name, Members point) {
    return switch (name) {
      case INT -> Optional.of(new IntType(intRange(point)));
      case FLOAT -> Optional.of(new FloatType(range(point, MAX_FLOAT)));
      case DOUBLE -> Optional.of(new DoubleType(range(point, MAX_DOUBLE)));
      case BOOL -> Optional.of(bool(point));
      case STRING -> Optional.of(new StringType(Limits.maxLength(point, lengthUnit)));
      case ENUM -> Enums.export(point);
      case DATE -> Optional.of(new DateType());
      case TIMESTAMP -> Optional.of(new TimestampType(timestampRange(point)));
      case STRUCT -> Optional.of(struct(point));
      case ARRAY -> array(point);
      case FILE -> Optional.of(new FileType());
    };
  }

  private static Range intRange(Members point) {
    return Limits.range(
        point, BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
  }

  private static Range range(Members point, BigDecimal greatest) {
    return Limits.range(point, greatest.negate(), greatest);
  }

  /** Without a range the console writes 0 as the minimum. */
  private static Range timestampRange(Members point) {
    return Limits.range(point, BigDecimal.ZERO, BigDecimal.valueOf(Long.MAX_VALUE));
  }

  private static DataType bool(Members point) {
    return new BoolType(point.textOrEmpty("trueDesc"), point.textOrEmpty("falseDesc"));
  }

  private DataType struct(Members point) {
    List<Parameter> items =
        point.entries("struct").stream().flatMap(entry -> item(entry, point)).toList();
    return new StructType(items, point.position());
  }

  private Stream<Parameter> item(JsonMember entry, Members struct) {
    return struct
        .asMembers(entry.value(), entry.name())
        .map(members -> FeatureReader.feature(entry, members))
        .flatMap(structItems::feature);
  }

  private Optional<DataType> array(Members point) {
    if (point.require("innerType").isEmpty()) {
      return Optional.empty();
    }
    return point
        .object("innerType")
        .flatMap(this::type)
        .map(e -> new ArrayType(e, ArrayType.PLATFORM_MAX_ITEMS, point.position()));
  }
}
