package io.github.enoscodegen.codegen.model;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A digest of what a model's events may hold: equal for two files that state the same identifiers,
 * data types and constraints, however they are formatted, ordered and described.
 */
public final class ModelDigest {

  private static final Types TYPES = new Types();

  /** The digest of a model's events: {@code sha256:} and 64 hex digits. */
  public static String of(ThingModel model) {
    String canonical =
        "model " + quoted(model.id()) + joined(model.events().stream().map(ModelDigest::event));
    return "sha256:" + HexFormat.of().formatHex(Digests.sha256(canonical));
  }

  private static String event(Event event) {
    return quoted(event.identifier()) + " " + event.type() + parameters(event.outputs());
  }

  private static String parameters(List<Parameter> parameters) {
    return joined(parameters.stream().map(ModelDigest::parameter));
  }

  private static String parameter(Parameter parameter) {
    return quoted(parameter.identifier())
        + (parameter.required() ? " required " : " ")
        + parameter.type().match(TYPES);
  }

  private static String range(Range range) {
    return range.min().map(bound -> " from " + bound(bound)).orElse("")
        + range.max().map(bound -> " to " + bound(bound)).orElse("");
  }

  private static String bound(Range.Bound bound) {
    return bound.value().stripTrailingZeros() + (bound.exclusive() ? " excluded" : "");
  }

  /** In words where it is not counted as usual. */
  private static String length(DataType.MaxLength limit) {
    return limit.unit() == LengthUnit.CHARACTERS ? "" + limit.value() : limit.inWords();
  }

  private static String joined(Stream<String> parts) {
    return parts.sorted(Comparator.naturalOrder()).collect(Collectors.joining(", ", " {", "}"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private ModelDigest() {}

  private static final class Types implements DataType.Cases<String> {

    @Override
    public String ofInt(DataType.IntType type) {
      return "INT" + range(type.range());
    }

    @Override
    public String ofFloat(DataType.FloatType type) {
      return "FLOAT" + range(type.range());
    }

    @Override
    public String ofDouble(DataType.DoubleType type) {
      return "DOUBLE" + range(type.range());
    }

    @Override
    public String ofBool(DataType.BoolType type) {
      return "BOOL";
    }

    @Override
    public String ofString(DataType.StringType type) {
      return "STRING" + type.maxLength().map(limit -> " " + length(limit)).orElse("");
    }

    @Override
    public String ofEnum(DataType.EnumType type) {
      return "ENUM " + type.kind() + joined(type.items().stream().map(item -> quoted(item.key())));
    }

    @Override
    public String ofDate(DataType.DateType type) {
      return "DATE";
    }

    @Override
    public String ofTimestamp(DataType.TimestampType type) {
      return "TIMESTAMP" + range(type.range());
    }

    @Override
    public String ofStruct(DataType.StructType type) {
      return "STRUCT" + parameters(type.items());
    }

    @Override
    public String ofArray(DataType.ArrayType type) {
      return "ARRAY " + type.maxItems() + " " + type.element().match(this);
    }

    @Override
    public String ofFile(DataType.FileType type) {
      return "FILE";
    }
  }
}
