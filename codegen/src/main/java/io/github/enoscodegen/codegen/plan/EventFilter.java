package io.github.enoscodegen.codegen.plan;

import java.util.List;

/**
 * Which events of the models become classes.
 *
 * <p>An entry is the identifier of an event, {@code highTemp}, in any model; or of an event of one
 * model, {@code pump/highTemp}. On both sides of the slash {@code *} stands for any characters, or
 * none: {@code *Alarm}, {@code pump/*}. Case counts; white space around an entry does not.
 *
 * <p>An event is left out if there are includes and none matches it, or if an exclude matches it. A
 * filter renames nothing, and models are checked with all their events.
 *
 * @param includes the events that are wanted; none for all
 * @param excludes events that are not wanted, also where they are included
 */
public record EventFilter(List<String> includes, List<String> excludes) {

  /** All events of all models. */
  public static final EventFilter ALL = new EventFilter(List.of(), List.of());

  /** Copies the lists. */
  public EventFilter {
    includes = includes.stream().map(String::strip).toList();
    excludes = excludes.stream().map(String::strip).toList();
  }
}
