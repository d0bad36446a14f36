package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.model.ThingModel;

/** A rule that a thing model must obey. */
interface ModelCheck {

  /** Reports every place where the model breaks the rule. */
  void check(ThingModel model, Diagnostics diagnostics);
}
