package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.regex.Pattern;

/**
 * Identifiers have 1 to 128 of the characters {@code A-Z a-z 0-9 - _ .} (EnOS 2.4, "Limitations").
 */
final class LegalIdentifiers implements ModelCheck {

  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]{1,128}");

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    check(model.id(), model.position(), diagnostics);
    model.events().forEach(e -> check(e.identifier(), e.position(), diagnostics));
    model.services().forEach(s -> check(s.identifier(), s.position(), diagnostics));
    Visit.parameters(model).forEach(p -> check(p.identifier(), p.position(), diagnostics));
  }

  private static void check(String identifier, SourcePosition position, Diagnostics diagnostics) {
    if (!LEGAL.matcher(identifier).matches()) {
      diagnostics.report(
          Rule.BAD_IDENTIFIER,
          position,
          "Identifier '%s' must have 1 to 128 of the characters A-Z a-z 0-9 - _ . and no others."
              .formatted(identifier));
    }
  }
}
