package io.github.enoscodegen.benchmarks;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Models of many events with 20 parameters each, in the two forms that EnOS publishes. */
final class LargeModel {

  private static final int PARAMETERS = 20;

  private static final String NAME =
      "{\"defaultValue\": \"Temperature %d\", \"i18nValue\": {\"zh_CN\": \"温度 %1$d\"}}";

  /** An answer of Get Thing Model. */
  static String rest(int events) {
    return "{\"modelId\": \"large\", \"name\": {\"defaultValue\": \"Large\"}, \"events\": {\n"
        + join(events, LargeModel::restEvent)
        + "\n}}";
  }

  /** An export of the console. */
  static String export(int events) {
    return "{\"thingModelId\": \"large\", \"thingModelName\": {\"defaultValue\": \"Large\"},"
        + " \"thingEventMap\": {\n"
        + join(events, LargeModel::exportEvent)
        + "\n}}";
  }

  private static String restEvent(int event) {
    return """
        "event%d": {"identifier": "event%1$d", "name": %s, "eventType": "WARN", "outputData": [
        %s]}"""
        .formatted(event, name(event), join(PARAMETERS, LargeModel::restParameter));
  }

  private static String restParameter(int number) {
    String type =
        switch (number % 4) {
          case 0 -> "\"DOUBLE\", \"dataDefinition\": null";
          case 1 -> "\"STRING\", \"dataDefinition\": \"{\\\"maxLength\\\": 64}\"";
          case 2 ->
              "\"ENUM\", \"dataDefinition\": {\"enumType\": \"INT\", \"enumDesc\": {\"0\": \"off\", \"1\": \"on\"}}";
          default -> "\"INT\", \"dataDefinition\": {}";
        };
    return """
        {"identifier": "p%d", "name": %s, "desc": "", "tags": {}, "isStdElement": false,
         "unit": {"unitId": "°C", "multiplier": "one"}, "dataType": %s}"""
        .formatted(number, name(number), type);
  }

  private static String exportEvent(int event) {
    return """
        "event%d": {"identifier": "event%1$d", "name": %s, "type": "WARN", "outputData": [
        %s]}"""
        .formatted(event, name(event), join(PARAMETERS, LargeModel::exportParameter));
  }

  private static String exportParameter(int number) {
    String type =
        switch (number % 4) {
          case 0 -> "Double\", \"minimum\": -40.5, \"maximum\": 125";
          case 1 -> "Text\", \"maxLength\": 64";
          case 2 -> "Enum\", \"valueType\": true, \"specsMap\": {\"0\": \"off\", \"1\": \"on\"}";
          default -> "Int\", \"minimum\": -2147483648, \"maximum\": 2147483647";
        };
    return """
        {"identifier": "p%d", "name": %s, "desc": "", "required": false, "priority": %1$d,
         "$class": "com.envisioniot.enos.model_service.share.data.tsl.datapoint.TSL%s}"""
        .formatted(number, name(number), type);
  }

  private static String name(int number) {
    return NAME.formatted(number);
  }

  private static String join(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",\n"));
  }

  private LargeModel() {}
}
