package com.acme.valve;

import io.github.enoscodegen.EventCatalogue;
import io.github.enoscodegen.constraint.EventIdentifiers;
import java.util.List;

/** Has the shape of a generated catalogue. */
public final class ValveEvents {

  private ValveEvents() {}

  @EventIdentifiers(
      model = "valve",
      value = {"leak", "worn"})
  public static EventCatalogue catalogue() {
    return EventCatalogue.of("valve", "", "sha256:0", List.of());
  }

  /** Says of nothing what it returns. */
  public static EventCatalogue anyCatalogue() {
    return catalogue();
  }
}
