package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Service;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A model has no more features than EnOS takes. The pages of 2.4 and of 2.3.0 ("Limitations") state
 * different numbers, so this is no more than a warning. None states a number of parameters.
 */
final class FeatureCounts implements ModelCheck {

  private static final int MOST_IN_2_3 = 5000;

  @Override
  public Rule rule() {
    return Rule.TOO_MANY_FEATURES;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Stream.of(
            findings("attributes", 200, model.attributes(), Parameter::position),
            findings("measurement points", 5000, model.measurepoints(), Parameter::position),
            findings("services", 50, model.services(), Service::position),
            findings("events", 50, model.events(), Event::position))
        .flatMap(findings -> findings);
  }

  private static <F> Stream<Finding> findings(
      String kind, int most, List<F> features, Function<F, SourcePosition> position) {
    int count = features.size();
    return count <= most
        ? Stream.empty()
        : Stream.of(new Finding(position.apply(features.get(most)), message(kind, most, count)));
  }

  private static String message(String kind, int most, int count) {
    String older = most < MOST_IN_2_3 ? " (2.3.0: " + MOST_IN_2_3 + ")" : "";
    return "This model has %d %s, and EnOS 2.4 takes at most %d%s. Divide it, or EnOS may refuse it."
        .formatted(count, kind, most, older);
  }
}
