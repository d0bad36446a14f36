package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Identifiers have 1 to 128 of the characters {@code A-Z a-z 0-9 - _ .} (EnOS 2.4, "Limitations");
 * ids of models up to 256 (the most that a page of 3.x names).
 */
final class LegalIdentifiers implements ModelCheck {

  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final int LONGEST = 128;
  private static final int LONGEST_MODEL_ID = 256;

  @Override
  public Rule rule() {
    return Rule.BAD_IDENTIFIER;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Stream.of(
            check(model.id(), LONGEST_MODEL_ID, model.position()),
            model.events().stream().flatMap(e -> check(e.identifier(), LONGEST, e.position())),
            model.services().stream().flatMap(s -> check(s.identifier(), LONGEST, s.position())),
            Visit.parameters(model).flatMap(p -> check(p.identifier(), LONGEST, p.position())))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> check(String identifier, int longest, SourcePosition position) {
    return identifier.length() <= longest && LEGAL.matcher(identifier).matches()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                position,
                "Identifier '%s' must have 1 to %d of the characters A-Z a-z 0-9 - _ . and no others."
                    .formatted(identifier, longest)));
  }
}
