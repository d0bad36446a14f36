package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.model.ThingModel;

/**
 * An entry of an {@link EventFilter}.
 *
 * @param model matches the ids of models
 * @param event matches the identifiers of events
 */
record EventPattern(String model, String event) {

  /** Neither ids nor identifiers hold a slash. */
  static EventPattern of(String entry) {
    int slash = entry.indexOf('/');
    return new EventPattern(
        slash < 0 ? "*" : entry.substring(0, slash), entry.substring(slash + 1));
  }

  boolean matchesAny(ThingModel model) {
    return model.events().stream().anyMatch(each -> matches(model.id(), each.identifier()));
  }

  boolean matches(String modelId, String identifier) {
    return fits(model, modelId) && fits(event, identifier);
  }

  /**
   * Each piece between asterisks is taken where it stands first, so that time stays within reason.
   */
  private static boolean fits(String pattern, String text) {
    String[] pieces = pattern.split("\\*", -1);
    String last = pieces[pieces.length - 1];
    if (pieces.length == 1 || !text.startsWith(pieces[0]) || !text.endsWith(last)) {
      return text.equals(pattern);
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length - 1; i++) {
      int found = text.indexOf(pieces[i], at);
      if (found < 0) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return at <= text.length() - last.length();
  }
}
