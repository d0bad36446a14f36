package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;

/** All rules that a thing model must obey. */
public final class ModelChecks {

  private static final List<ModelCheck> ALL =
      List.of(
          new LegalIdentifiers(),
          new UniqueIdentifiers(),
          new EnumKeys(),
          new FlatStructs(),
          new ScalarItems(),
          new SatisfiableRanges(),
          new PositiveLengths());

  /** Reports every place where a model breaks a rule. */
  public static void check(ThingModel model, Diagnostics diagnostics) {
    ALL.forEach(rule -> rule.check(model, diagnostics));
  }

  private ModelChecks() {}
}
