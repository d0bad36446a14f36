package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parameters side by side have identifiers of their own; features do by their map. */
final class UniqueIdentifiers implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.DUPLICATE_IDENTIFIER;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.parameterLists(model).flatMap(UniqueIdentifiers::findings);
  }

  private static Stream<Finding> findings(List<Parameter> parameters) {
    Map<String, Parameter> firstUses = new HashMap<>();
    return parameters.stream()
        .flatMap(
            parameter ->
                Stream.ofNullable(firstUses.putIfAbsent(parameter.identifier(), parameter))
                    .map(first -> finding(parameter, first)));
  }

  private static Finding finding(Parameter parameter, Parameter first) {
    return new Finding(
        parameter.position(),
        "Parameter '%s' is already declared at %s. Rename one of them."
            .formatted(parameter.identifier(), first.position()));
  }
}
