package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/** Looks for places where a thing model breaks one rule. */
interface ModelCheck {

  /** The rule. */
  Rule rule();

  /** Every place where the model breaks it. */
  Stream<Finding> findings(ThingModel model);
}
