package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything in the models of a run that can have a Java name, as {@link NameMapping} calls it. */
final class ModelParts {

  private final Map<String, List<ThingModel>> models;

  private ModelParts(Map<String, List<ThingModel>> models) {
    this.models = models;
  }

  static ModelParts of(List<ThingModel> models) {
    return new ModelParts(models.stream().collect(Collectors.groupingBy(ThingModel::id)));
  }

  /** Whether there is what a name is for. */
  boolean has(NameMapping name) {
    return of(name.modelId()).anyMatch(name.element()::equals);
  }

  /** Says what is not there, and what may have been meant. */
  String absence(NameMapping name) {
    return models.containsKey(name.modelId())
        ? "Model '%s' has no '%s'.%s"
            .formatted(name.modelId(), name.element(), hint(name.element(), elements(name)))
        : "No model is called '%s'.%s"
            .formatted(name.modelId(), hint(name.modelId(), models.keySet()));
  }

  private static String hint(String wrong, Collection<String> valid) {
    return NearestName.find(wrong, valid).map(near -> " Did you mean '" + near + "'?").orElse("");
  }

  private List<String> elements(NameMapping name) {
    return of(name.modelId()).filter(element -> !element.isEmpty()).toList();
  }

  private Stream<String> of(String modelId) {
    return models.getOrDefault(modelId, List.of()).stream().flatMap(ModelParts::ofModel);
  }

  /** The package, then each event and what it has. */
  private static Stream<String> ofModel(ThingModel model) {
    return Stream.concat(
        Stream.of(""),
        model.events().stream()
            .flatMap(
                event ->
                    Stream.concat(
                        Stream.of(event.identifier()),
                        ofParameters(event.identifier(), event.outputs()))));
  }

  private static Stream<String> ofParameters(String owner, List<Parameter> parameters) {
    return parameters.stream()
        .flatMap(
            parameter -> {
              String name = owner + "/" + parameter.identifier();
              return Stream.concat(Stream.of(name), ofType(name, parameter.type()));
            });
  }

  private static Stream<String> ofType(String owner, DataType type) {
    if (type instanceof DataType.EnumType anEnum) {
      return anEnum.items().stream().map(item -> owner + "=" + item.key());
    } else if (type instanceof DataType.StructType struct) {
      return ofParameters(owner, struct.items());
    } else if (type instanceof DataType.ArrayType array) {
      return ofType(owner, array.element());
    }
    return Stream.empty();
  }
}
