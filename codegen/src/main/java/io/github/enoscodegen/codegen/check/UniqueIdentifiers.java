package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parameters side by side have identifiers of their own; features do by their map. */
final class UniqueIdentifiers implements ModelCheck {

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    Visit.parameterLists(model).forEach(list -> check(list, diagnostics));
  }

  private static void check(List<Parameter> parameters, Diagnostics diagnostics) {
    Map<String, Parameter> firstUses = new HashMap<>();
    for (Parameter parameter : parameters) {
      Parameter first = firstUses.putIfAbsent(parameter.identifier(), parameter);
      if (first != null) {
        diagnostics.report(
            Rule.DUPLICATE_IDENTIFIER,
            parameter.position(),
            "Parameter '%s' is already declared at %s. Rename one of them."
                .formatted(parameter.identifier(), first.position()));
      }
    }
  }
}
