package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arrays of values of one type, up to so many. */
final class ArrayValues implements Values {

  /** As many as there are where their number does not matter. */
  private static final int MOST_INSIDE = 5;

  private static final int MOST_BROKEN = 3;

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
    Stream<Flaw> others = JsonKind.flaws("be a JSON array", JsonKind.ARRAY).stream();
    Flaw tooMany =
        new Flaw(
            Misfit.Kind.TOO_MANY_ITEMS, dice -> new Made(small(maxItems + 1, dice)).and(tooMany()));
    return canBeFull() ? Stream.concat(Stream.of(tooMany), others) : others;
  }

  /** One item is wrong, somewhere among a few; now and then the last of a full array. */
  private Flaw inItem(Flaw flaw) {
    return new Flaw(flaw.kind(), dice -> withBroken(flaw.make(dice), dice));
  }

  private Made withBroken(Made item, Dice dice) {
    boolean full = canBeFull() && dice.chance(2);
    int size = full ? maxItems : 1 + dice.below(Math.max(1, Math.min(maxItems, MOST_INSIDE)));
    return withBroken(Map.of(full ? size - 1 : dice.below(size), item), size, dice);
  }

  /** Breaks several items at times, and now and then there are too many besides. */
  @Override
  public Optional<Made> broken(Dice dice, Set<Misfit.Kind> kinds) {
    boolean tooMany = canBeFull() && kinds.contains(Misfit.Kind.TOO_MANY_ITEMS) && dice.chance(5);
    int size = tooMany ? maxItems + 1 : Math.min(maxItems, MOST_INSIDE);
    Map<Integer, Made> broken = new TreeMap<>();
    for (int i = 0; i < MOST_BROKEN && size > 0; i++) {
      int index = dice.below(size);
      element.broken(dice, kinds).ifPresent(made -> broken.put(index, made));
    }
    if (broken.isEmpty() || dice.chance(50)) {
      return Values.super.broken(dice, kinds);
    }
    Made made = withBroken(broken, size, dice);
    return Optional.of(tooMany ? made.and(tooMany()) : made);
  }

  private Made withBroken(Map<Integer, Made> broken, int size, Dice dice) {
    List<@Nullable Object> items = new ArrayList<>(small(size, dice));
    List<Fault> faults = new ArrayList<>();
    broken.forEach(
        (index, made) -> {
          items.set(index, made.value());
          made.faults().forEach(fault -> faults.add(fault.at(index)));
        });
    return new Made(Collections.unmodifiableList(items), faults);
  }

  private Fault tooMany() {
    return new Fault("", Misfit.Kind.TOO_MANY_ITEMS, "have at most " + maxItems + " items");
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
