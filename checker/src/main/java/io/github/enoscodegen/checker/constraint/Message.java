package io.github.enoscodegen.checker.constraint;

import java.util.Optional;

/** Puts the words of every message together. */
final class Message {

  static final String REFUSED = "EnOS would answer 1204";

  /**
   * A complaint.
   *
   * @param what is wrong with what
   * @param consequence what would come of it
   */
  static Complaint complaint(
      Rule rule, String what, Optional<EventOrigin> origin, String consequence) {
    String where =
        origin.map(from -> "model %s, event %s; ".formatted(from.model(), from.event())).orElse("");
    return new Complaint(rule, "%s (%s%s) [%s]".formatted(what, where, consequence, rule.tag()));
  }

  private Message() {}
}
