package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes up events of a thing model: valid ones at and within every limit, and invalid ones that say
 * what is wrong with them.
 *
 * <pre>{@code
 * SampleEvents events = SampleEvents.of(model);
 * SampleEvent valid = events.valid("highTemp", 42);
 * SampleEvent broken = events.invalid("highTemp", 42);
 * events.edges("highTemp").forEach(event -> …);         // every limit, from inside
 * events.brokenEdges("highTemp").forEach(event -> …);   // every rule, broken once
 * HighTemp typed = HighTemp.fromMap(valid.outputs());   // a generated class takes them
 * }</pre>
 *
 * <p>The same model, event and seed give the same sample on every machine. Texts and arrays go up
 * to their limits where those are at most {@value #MOST_UNITS} characters, bytes or items; beyond,
 * only shorter ones are made. Immutable and thread-safe.
 */
public final class SampleEvents {

  /** Longer texts and arrays are not made, however long a model allows them to be. */
  public static final int MOST_UNITS = 20_000;

  private final String modelId;
  private final Map<String, ObjectValues> outputsByEvent;

  private SampleEvents(String modelId, Map<String, ObjectValues> outputsByEvent) {
    this.modelId = modelId;
    this.outputsByEvent = outputsByEvent;
  }

  /**
   * Samples of a model's events.
   *
   * @param model obeys the rules of package {@code check}, as {@code EventCodegen.readModels} gives
   *     it
   */
  public static SampleEvents of(ThingModel model) {
    Map<String, ObjectValues> outputs = new LinkedHashMap<>();
    for (Event event : model.events()) {
      outputs.put(event.identifier(), ValuesByType.ofParameters(event.outputs()));
    }
    return new SampleEvents(model.id(), outputs);
  }

  /** The identifiers of the model's events, in its order; unmodifiable. */
  public List<String> events() {
    return List.copyOf(outputsByEvent.keySet());
  }

  /**
   * An event that fits the model.
   *
   * @param event its identifier
   * @param seed any number
   * @throws IllegalArgumentException if the model has no such event, or one that cannot be valid
   */
  public SampleEvent valid(String event, long seed) {
    return sample(event, "seed " + seed, new Made(outputs(event).inside(new Dice(seed))));
  }

  /**
   * An event that breaks one rule or several.
   *
   * @param event its identifier
   * @param seed any number
   * @throws IllegalArgumentException if the model has no such event, or one that cannot be valid
   */
  public SampleEvent invalid(String event, long seed) {
    return invalid(event, seed, Set.of(Misfit.Kind.values())).orElseThrow();
  }

  /**
   * An event that breaks rules of these kinds and no others.
   *
   * @param event its identifier
   * @param seed any number
   * @param kinds such as OUT_OF_RANGE and TOO_LONG, for what a typed builder can be given
   * @return empty if the event has no such rules
   * @throws IllegalArgumentException if the model has no such event, or one that cannot be valid
   */
  public Optional<SampleEvent> invalid(String event, long seed, Set<Misfit.Kind> kinds) {
    return outputs(event)
        .broken(new Dice(seed), kinds)
        .map(made -> sample(event, "seed " + seed, made));
  }

  /**
   * Valid events that together take every parameter to each of its limits, to each key of an enum,
   * and to absence where it may be absent.
   *
   * @param event its identifier
   * @throws IllegalArgumentException if the model has no such event, or one that cannot be valid
   */
  public Stream<SampleEvent> edges(String event) {
    ObjectValues outputs = outputs(event);
    return IntStream.range(0, outputs.edgeCount())
        .mapToObj(i -> sample(event, "edge " + i, new Made(outputs.edge(i))));
  }

  /**
   * Invalid events, of which each breaks one rule of one value, and just so where there is a limit.
   * Together they break every rule of every parameter.
   *
   * @param event its identifier
   * @throws IllegalArgumentException if the model has no such event, or one that cannot be valid
   */
  public Stream<SampleEvent> brokenEdges(String event) {
    List<Flaw> flaws = outputs(event).flaws();
    return IntStream.range(0, flaws.size())
        .mapToObj(i -> sample(event, "broken edge " + i, flaws.get(i).make(new Dice(i))));
  }

  private ObjectValues outputs(String event) {
    ObjectValues outputs = outputsByEvent.get(event);
    if (outputs == null) {
      throw new IllegalArgumentException(
          "model '%s' has no event '%s', but %s".formatted(modelId, event, events()));
    }
    if (outputs.edgeCount() == 0) {
      throw new IllegalArgumentException(
          "event '%s' of model '%s' cannot be valid: a required parameter has no value in its range"
              .formatted(event, modelId));
    }
    return outputs;
  }

  private static SampleEvent sample(String event, String origin, Made made) {
    return new SampleEvent(event, origin, made.members(), made.faults());
  }
}
