package io.github.enoscodegen.codegen.plan;

import java.util.List;

/**
 * What a user may decide about generated classes.
 *
 * @param basePackage the package under which each model gets its own
 * @param locale the language of javadoc, such as {@code zh_CN}; empty for the models' defaults
 * @param names Java names of the user's choice
 * @param events which events become classes
 * @param ideRanges whose annotations tell an IDE of ranges
 */
public record PlanOptions(
    String basePackage,
    String locale,
    List<NameMapping> names,
    EventFilter events,
    IdeRanges ideRanges) {

  /** Copies the names. */
  public PlanOptions {
    names = List.copyOf(names);
  }

  /** Without annotations for an IDE. */
  public PlanOptions(
      String basePackage, String locale, List<NameMapping> names, EventFilter events) {
    this(basePackage, locale, names, events, IdeRanges.NONE);
  }

  /** Under a package, in the models' default language, with derived names, for all events. */
  public static PlanOptions in(String basePackage) {
    return new PlanOptions(basePackage, "", List.of(), EventFilter.ALL);
  }
}
