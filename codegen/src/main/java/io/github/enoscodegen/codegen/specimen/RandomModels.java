package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Event.EventType;
import io.github.enoscodegen.codegen.model.Service;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.specimen.RandomParameters.Place;
import java.util.List;

/**
 * Thing models made up from a seed.
 *
 * <p>They obey every rule of EnOS, the names that are derived from their identifiers do not clash,
 * and they hold no more than their form can state. Within that they are as odd as they can be.
 */
public final class RandomModels {

  private final ModelSize size;
  private final Dice dice;
  private final SourcePosition position;
  private final RandomTexts texts;
  private final RandomParameters parameters;

  private RandomModels(Form form, ModelSize size, long seed) {
    this.size = size;
    this.dice = new Dice(seed);
    this.position = SourceText.of("seed " + seed, "").position(0, ModelPath.TOP);
    this.texts = new RandomTexts(dice);
    this.parameters = new RandomParameters(form, size, dice, texts, position);
  }

  /**
   * The model of a seed.
   *
   * @param form the form that must be able to state it
   * @param size how large it may become
   * @param seed any number; the same gives the same model, on every machine
   * @return a model whose positions are all the same place in a file named after the seed
   */
  public static ThingModel of(Form form, ModelSize size, long seed) {
    return new RandomModels(form, size, seed).model();
  }

  private ThingModel model() {
    RandomIdentifiers events = new RandomIdentifiers(dice);
    RandomIdentifiers services = new RandomIdentifiers(dice);
    return new ThingModel(
        events.nextModelId(),
        dice.chance(50) ? "o15520323695671" : "",
        texts.briefly(),
        parameters.list(Place.ATTRIBUTE, size.mostOthers()),
        parameters.list(Place.ELSEWHERE, size.mostOthers()),
        Dice.times(dice.count(size.mostOthers()), () -> service(services.next())),
        Dice.times(eventCount(), () -> event(events.next())),
        position);
  }

  private int eventCount() {
    return size.leastEvents() + dice.count(size.mostEvents() - size.leastEvents());
  }

  private Service service(String identifier) {
    return new Service(
        identifier,
        texts.about(),
        parameters.list(Place.ELSEWHERE, size.mostParameters()),
        parameters.list(Place.ELSEWHERE, size.mostParameters()),
        position);
  }

  private Event event(String identifier) {
    return new Event(
        identifier,
        texts.about(),
        dice.pick(List.of(EventType.values())),
        parameters.list(Place.ELSEWHERE, size.mostParameters()),
        position);
  }
}
