package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads parameters, wherever a model has them. */
final class ParameterReader {

  private final DataTypes dataTypes;

  ParameterReader(DataTypes dataTypes) {
    this.dataTypes = dataTypes;
  }

  /** An attribute, a measurement point, or an item of a struct that is a map. */
  Stream<Parameter> feature(FeatureReader.Feature feature) {
    return parameter(feature.identifier(), feature.members(), feature.position());
  }

  /** The parameters in an array; none where it is absent. */
  List<Parameter> list(Members owner, String name) {
    return owner.objects(name).stream().flatMap(this::listed).toList();
  }

  private Stream<Parameter> listed(Members point) {
    Optional<JsonString> identifier = point.requireText("identifier");
    if (identifier.isEmpty()) {
      return Stream.empty();
    }
    SourcePosition place = point.position();
    int offset = identifier.get().position().offset();
    return parameter(
        identifier.get().value(), point, place.source().position(offset, place.path()));
  }

  private Stream<Parameter> parameter(String identifier, Members point, SourcePosition position) {
    return dataTypes.read(point).stream()
        .map(
            typed ->
                new Parameter(
                    identifier,
                    Texts.about(point),
                    typed.type(),
                    typed.defaultValue(),
                    isRequired(point),
                    Texts.unit(point),
                    position));
  }

  /** Attributes of the model service say {@code isRequired}, everything else {@code required}. */
  private static boolean isRequired(Members point) {
    return point.flag("required").orElse(false) || point.flag("isRequired").orElse(false);
  }
}
