package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.enoscodegen.codegen.plan.JavaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The types that generated code refers to. */
final class Types {

  static final ClassName THING_EVENT = runtime("ThingEvent");
  static final ClassName EVENT_TYPE = runtime("EventType");
  static final ClassName EVENT_KIND = runtime("EventKind");
  static final ClassName EVENT_CATALOGUE = runtime("EventCatalogue");
  static final ClassName DATAPOINT = runtime("Datapoint");
  static final ClassName DECIMAL_BOUNDS = runtime("DecimalBounds");
  static final ClassName VALUE_FORMATS = runtime("ValueFormats");
  static final ClassName INVALID_EVENT = runtime("InvalidEventException");
  static final ClassName VIOLATION = runtime("Violation");
  static final ClassName VIOLATION_COLLECTOR = runtime("ViolationCollector");
  static final ClassName VALUE_KIND = runtime("ValueKind");
  static final ClassName VALUE_READING = runtime("ValueReading");
  static final ClassName UNTYPED_MAP = runtime("UntypedMap");
  static final ClassName UNTYPED_VALUES = runtime("UntypedValues");
  static final ClassName UNREAD_VALUES = runtime("UnreadValues");
  static final ClassName THING_STRUCT = runtime("ThingStruct");
  static final ClassName ENUM_KEY = runtime("EnumKey");
  static final ClassName FILE_URI = runtime("FileUri");
  static final ClassName ARRAY_ITEMS = runtime("ArrayItems");
  static final ClassName I18N_TEXT = runtime("I18nText");
  static final ClassName INT_ARRAY = runtime("IntArray");
  static final ClassName FLOAT_ARRAY = runtime("FloatArray");
  static final ClassName DOUBLE_ARRAY = runtime("DoubleArray");
  static final ClassName JSON_WRITER = ClassName.get("io.github.enoscodegen.json", "JsonWriter");

  static final ClassName EVENT_MODEL = constraint("EventModel");
  static final ClassName DATAPOINT_MAP = constraint("DatapointMap");
  static final ClassName SETS_DATAPOINT = constraint("SetsDatapoint");
  static final ClassName REQUIRED_CALLS = constraint("RequiredCalls");
  static final ClassName EVENT_IDENTIFIERS = constraint("EventIdentifiers");
  static final ClassName INT_RANGE = constraint("IntRange");
  static final ClassName DECIMAL_RANGE = constraint("DecimalRange");
  static final ClassName TIMESTAMP_RANGE = constraint("TimestampRange");
  static final ClassName MAX_BYTES = constraint("MaxBytes");
  static final ClassName MAX_LENGTH = constraint("MaxLength");
  static final ClassName MAX_ITEMS = constraint("MaxItems");

  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName OBJECTS = ClassName.get(Objects.class);
  static final ClassName OPTIONAL = ClassName.get(Optional.class);
  static final ClassName OPTIONAL_INT = ClassName.get(OptionalInt.class);
  static final ClassName OPTIONAL_DOUBLE = ClassName.get(OptionalDouble.class);
  static final ClassName LIST = ClassName.get(List.class);
  static final ClassName COLLECTION = ClassName.get(Collection.class);
  static final TypeName MAP_OF_OBJECTS =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);
  static final TypeName MAP_OF_ANY =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), STRING, WildcardTypeName.subtypeOf(Object.class));
  static final ClassName CONSUMER = ClassName.get(Consumer.class);
  static final ClassName INSTANT = ClassName.get(Instant.class);
  static final ClassName LOCAL_DATE = ClassName.get(LocalDate.class);

  static ClassName of(JavaType type) {
    List<String> names = type.simpleNames();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  static ClassName builder(ClassName type) {
    return type.nestedClass("Builder");
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }

  static TypeName optional(TypeName type) {
    return ParameterizedTypeName.get(OPTIONAL, type);
  }

  private static ClassName runtime(String name) {
    return ClassName.get("io.github.enoscodegen", name);
  }

  private static ClassName constraint(String name) {
    return ClassName.get("io.github.enoscodegen.constraint", name);
  }

  private Types() {}
}
