package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arrays of values of one type, up to so many. */
final class ArrayValues implements Values {

  /** As many as there are where their number does not matter. */
  private static final int MOST_INSIDE = 5;

  private final Values element;
  private final int maxItems;
  private final List<Flaw> flaws;

  ArrayValues(Values element, int maxItems) {
    this.element = element;
    this.maxItems = element.edgeCount() == 0 ? 0 : maxItems;
    this.flaws = Stream.concat(ofArray(), element.flaws().stream().map(this::inItem)).toList();
  }

  /** Empty, one item, an item for each edge, and full. */
  @Override
  public int edgeCount() {
    return maxItems == 0 ? 1 : canBeFull() ? 4 : 3;
  }

  @Override
  public Object edge(int index) {
    return switch (index) {
      case 0 -> List.of();
      case 1 -> List.of(element.edge(0));
      case 2 -> list(Math.min(element.edgeCount(), maxItems), element::edge);
      default -> small(maxItems, new Dice(maxItems));
    };
  }

  @Override
  public Object inside(Dice dice) {
    return small(dice.below(Math.min(maxItems, MOST_INSIDE) + 1), dice);
  }

  /** Full ones are large, so they are rare. */
  @Override
  public Object any(Dice dice) {
    return canBeFull() && dice.chance(3)
        ? small(maxItems, dice)
        : list(dice.below(Math.min(maxItems, MOST_INSIDE) + 1), i -> element.any(dice));
  }

  @Override
  public List<Flaw> flaws() {
    return flaws;
  }

  private boolean canBeFull() {
    return maxItems > 0 && maxItems < SampleEvents.MOST_UNITS;
  }

  private Stream<Flaw> ofArray() {
    String limit = "have at most " + maxItems + " items";
    Flaw tooMany = Flaw.of(Misfit.Kind.TOO_MANY_ITEMS, limit, dice -> small(maxItems + 1, dice));
    Stream<Flaw> others = JsonKind.flaws("be a JSON array", JsonKind.ARRAY).stream();
    return canBeFull() ? Stream.concat(Stream.of(tooMany), others) : others;
  }

  /** One item is wrong, somewhere among a few; now and then the last of a full array. */
  private Flaw inItem(Flaw flaw) {
    return new Flaw(flaw.kind(), dice -> withBroken(flaw.make(dice), dice));
  }

  private Made withBroken(Made item, Dice dice) {
    boolean full = canBeFull() && dice.chance(2);
    int size = full ? maxItems : 1 + dice.below(Math.max(1, Math.min(maxItems, MOST_INSIDE)));
    int index = full ? size - 1 : dice.below(size);
    List<Fault> faults = item.faults().stream().map(fault -> fault.at(index)).toList();
    return new Made(list(size, i -> i == index ? item.value() : element.inside(dice)), faults);
  }

  private List<@Nullable Object> small(int size, Dice dice) {
    return list(size, i -> element.inside(dice));
  }

  private static List<@Nullable Object> list(int size, IntFunction<@Nullable Object> item) {
    List<@Nullable Object> items = new ArrayList<>(size);
    IntStream.range(0, size).forEach(i -> items.add(item.apply(i)));
    return Collections.unmodifiableList(items);
  }
}
