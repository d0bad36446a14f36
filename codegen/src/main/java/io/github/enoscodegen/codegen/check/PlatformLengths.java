package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType.MaxLength;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.stream.Stream;

/** A text is no longer than EnOS takes ("Limitations" of 2.0.9, and of 2.4 for attributes). */
final class PlatformLengths implements ModelCheck {

  private static final int LONGEST = 1024;
  private static final int LONGEST_IN_ATTRIBUTES = 4000;

  @Override
  public Rule rule() {
    return Rule.MAX_LENGTH_ABOVE_PLATFORM;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Stream.concat(
        findings(Visit.attributeLists(model), LONGEST_IN_ATTRIBUTES, "2.4, in attributes"),
        findings(Visit.listsBesideAttributes(model), LONGEST, "2.0.9"));
  }

  private static Stream<Finding> findings(
      Stream<List<Parameter>> lists, int longest, String version) {
    return lists
        .flatMap(Visit::types)
        .filter(StringType.class::isInstance)
        .flatMap(type -> ((StringType) type).maxLength().stream())
        .filter(limit -> limit.value() > longest)
        .map(limit -> finding(limit, longest, version));
  }

  private static Finding finding(MaxLength limit, int longest, String version) {
    return new Finding(
        limit.position(),
        "maxLength %d is more than EnOS takes: at most %d (%s). It would refuse longer texts."
            .formatted(limit.value(), longest, version));
  }
}
