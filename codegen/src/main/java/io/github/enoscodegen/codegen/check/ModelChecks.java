package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;

/** All rules that a thing model must obey. */
public final class ModelChecks {

  static final List<ModelCheck> ALL =
      List.of(
          new LegalIdentifiers(),
          new UniqueIdentifiers(),
          new FeatureCounts(),
          new NonEmptyEnums(),
          new IntEnumKeys(),
          new ShortEnumKeys(),
          new EnumSizes(),
          new FlatStructs(),
          new ScalarItems(),
          new RangesWithinType(),
          new NonEmptyRanges(),
          new PositiveLengths(),
          new PlatformLengths(),
          new FittingDefaults());

  /** Reports every place where a model breaks a rule. */
  public static void check(ThingModel model, Diagnostics diagnostics) {
    ALL.forEach(
        check ->
            check
                .findings(model)
                .forEach(f -> diagnostics.report(check.rule(), f.position(), f.message())));
  }

  private ModelChecks() {}
}
