package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/** A default value is one that its data type and constraints allow. */
final class FittingDefaults implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.DEFAULT_DOES_NOT_FIT;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.parameters(model)
        .flatMap(p -> p.defaultValue().stream().flatMap(value -> findings(value, p)));
  }

  private static Stream<Finding> findings(DefaultValue value, Parameter parameter) {
    return parameter.type().match(new DefaultMisfit(value)).stream()
        .map(expected -> new Finding(value.position(), message(value, expected)));
  }

  private static String message(DefaultValue value, String expected) {
    String shown = value.kind() == DefaultValue.Kind.TEXT ? "'" + value.text() + "'" : value.text();
    return "The default value must %s, but is %s. Correct it in the console."
        .formatted(expected, shown.isEmpty() ? "an object or array" : shown);
  }
}
