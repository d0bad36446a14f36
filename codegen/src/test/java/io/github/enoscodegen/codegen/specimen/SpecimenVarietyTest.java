package io.github.enoscodegen.codegen.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.Parameter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred seeds show, between them, everything that a model can be. */
class SpecimenVarietyTest {

  private static final String EXPORTS =
      LongStream.range(0, 200)
          .mapToObj(seed -> ExportDocument.of(RandomModels.of(Form.EXPORT, ModelSize.ANY, seed)))
          .collect(Collectors.joining("\n"));

  static Stream<String> dataTypes() {
    return Stream.of(
        "Int",
        "Float",
        "Double",
        "Bool",
        "Text",
        "Enum",
        "Date",
        "Timestamp",
        "File",
        "Struct",
        "Array");
  }

  @ParameterizedTest
  @MethodSource("dataTypes")
  void everyDataTypeEverywhere(String type) {
    assertThat(EXPORTS)
        .contains(
            "attribute.TSL" + type + "Attribute\"",
            "measurepoint.TSL" + type + "Measurepoint\"",
            "datapoint.TSL" + type + "\"");
  }

  @Test
  void everyElementOfAnArrayThatIsAllowed() {
    assertThat(attributes().filter(ArrayType.class::isInstance))
        .extracting(array -> ((ArrayType) array).element().getClass().getSimpleName())
        .containsOnly(
            "IntType",
            "FloatType",
            "DoubleType",
            "BoolType",
            "StringType",
            "EnumType",
            "DateType",
            "TimestampType",
            "FileType");
  }

  /** A regular expression in each line. */
  static Stream<String> edges() {
    return """
        "type": "INFO"
        "type": "WARN"
        "type": "ERROR"
        "thingAttributeMap": \\{}
        "thingMeasurepointMap": \\{}
        "thingServiceMap": \\{}
        "thingEventMap": \\{}
        "outputData": \\[]
        "inputData": \\[]
        "struct": \\{}
        "required": true
        "exclusiveMinimum": true
        "exclusiveMaximum": true
        "minimum": (-?[1-9][0-9]*),\\s+"maximum": \\1,\\s
        "minimum": -?[0-9]+\\.[0-9]+,
        "minimum": -2147483648,\\s+"maximum": -?[0-9]{1,7},
        "maximum": 3\\.4028235E\\+38,\\s+"exclusiveMinimum": (true|false),\\s+"exclusiveMaximum": true
        "minimum": "-[0-9]+"
        "minimum": "0",\\s+"maximum": "[0-9]{9,15}"
        "maxLength": 1,
        "maxLength": 1024,
        "defaultValue": true
        "defaultValue": -[0-9]
        "defaultValue": [0-9]+\\.[0-9]
        "defaultValue": "2024-02-29"
        "defaultValue": "1577836800000"
        "defaultValue": "94V-0"
        "multiplier": "KILO"
        "unitId": "°C",\\s+"multiplier": "ONE"
        "i18nValue": \\{}
        "ja_JP": "
        "valueType": true
        "valueType": false
        "identifier": "[A-Za-z0-9_.-]{128}"
        "identifier": "[A-Za-z]"
        "identifier": "[0-9][^"]+"
        "identifier": "[-_.]+"
        "-2147483648": "
        "2147483647": "
        "0\\.2": "
        "E/TFE": "
        "TH35-7,5": "
        "10 o'clock": "
        "11\\+": "
        "true": "
        "关闭": "
        "🔥": "
        "say \\\\"hi\\\\"": "
        "back\\\\\\\\slash": "
        "desc": "[^"]*\\*/
        "desc": "[^"]*\\\\\\\\u002a
        "desc": "[^"]*\\\\r\\\\n
        "desc": "[^"]*\\\\"
        "desc": "[^"]*😀
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource("edges")
  void everyEdge(String pattern) {
    assertThat(Pattern.compile(pattern).matcher(EXPORTS).find()).isTrue();
  }

  @Test
  void structsUpToTheLargest() {
    assertThat(attributes().filter(StructType.class::isInstance))
        .extracting(struct -> ((StructType) struct).items().size())
        .contains(0, 1, 28)
        .allMatch(size -> size <= 28);
  }

  private static Stream<DataType> attributes() {
    ModelSize attributes = new ModelSize(0, 0, 0, 28, 20);
    return LongStream.range(0, 100)
        .mapToObj(seed -> RandomModels.of(Form.EXPORT, attributes, seed))
        .flatMap(model -> model.attributes().stream())
        .map(Parameter::type);
  }

  @Test
  void everyStyleOfForms() {
    assertThat(LongStream.range(0, 300).mapToObj(RestStyle::of).distinct()).hasSize(4 * 2 * 3);
  }
}
