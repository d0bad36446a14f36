package io.github.enoscodegen.testkit.values;

import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects of declared members: the outputs of an event, or a struct. */
final class ObjectValues implements Values {

  private static final int MOST_BROKEN = 3;
  private static final List<Object> STRAY = List.of(1, "x", true, List.of(), Map.of());

  private final Map<String, Member> members;

  /** The flaws of each member, and those of names that are no members. */
  private final Map<String, List<Flaw>> flawsByName = new LinkedHashMap<>();

  private final List<Flaw> flaws = new ArrayList<>();
  private final int edgeCount;

  /**
   * A member of an object.
   *
   * @param values what it may hold
   * @param required whether it must be there
   */
  record Member(Values values, boolean required) {

    boolean canBeThere() {
      return values.edgeCount() > 0;
    }

    /** The flaws of its values, and its absence. */
    List<Flaw> flaws() {
      Flaw absent = Flaw.of(Misfit.Kind.MISSING_PARAMETER, "be there", Made.ABSENT);
      Stream<Flaw> own = required ? Stream.of(absent) : Stream.of();
      return Stream.concat(own, values.flaws().stream()).toList();
    }
  }

  ObjectValues(Map<String, Member> members) {
    this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    members.forEach((name, member) -> flawsByName.put(name, member.flaws()));
    strayNames().forEach(name -> flawsByName.put(name, List.of(stray())));
    flawsByName.forEach((name, own) -> own.forEach(flaw -> flaws.add(inMember(name, flaw))));
    this.edgeCount = canBeValid() ? 1 + mostEdges() : 0;
  }

  private boolean canBeValid() {
    return members.values().stream().allMatch(m -> m.canBeThere() || !m.required());
  }

  private int mostEdges() {
    return members.values().stream().mapToInt(m -> m.values().edgeCount()).max().orElse(0);
  }

  /** Names that are not declared, one of them almost. */
  private Stream<String> strayNames() {
    String like = members.keySet().stream().findFirst().orElse("x").toUpperCase(Locale.ROOT) + "_";
    return Stream.of("undeclared", like).filter(name -> !members.containsKey(name)).distinct();
  }

  private static Flaw stray() {
    return Flaw.of(Misfit.Kind.UNKNOWN_PARAMETER, "be declared", dice -> dice.pick(STRAY));
  }

  private Flaw inMember(String name, Flaw flaw) {
    return new Flaw(flaw.kind(), dice -> made(dice, Map.of(name, flaw.make(dice))));
  }

  @Override
  public int edgeCount() {
    return edgeCount;
  }

  /** First only what must be there; then everything, each member at one of its edges. */
  @Override
  public Object edge(int index) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    members.forEach(
        (name, member) -> {
          if (member.canBeThere() && (index > 0 || member.required())) {
            // Beginning elsewhere for each keeps the long ones of all from coming together.
            int start = index + object.size();
            object.put(name, member.values().edge(start % member.values().edgeCount()));
          }
        });
    return Collections.unmodifiableMap(object);
  }

  @Override
  public Map<String, @Nullable Object> inside(Dice dice) {
    return made(dice, Map.of()).members();
  }

  @Override
  public List<Flaw> flaws() {
    return Collections.unmodifiableList(flaws);
  }

  /** Breaks one member, often more. */
  @Override
  public Optional<Made> broken(Dice dice, Set<Misfit.Kind> kinds) {
    List<String> names = new ArrayList<>(flawsByName.keySet());
    int count = dice.chance(60) ? 1 : 1 + dice.below(MOST_BROKEN);
    Map<String, Made> broken = new LinkedHashMap<>();
    while (!names.isEmpty() && broken.size() < count) {
      String name = names.remove(dice.below(names.size()));
      broken(name, dice, kinds).ifPresent(made -> broken.put(name, made));
    }
    return broken.isEmpty() ? Optional.empty() : Optional.of(made(dice, broken));
  }

  /** Asks a struct itself at times, which can break several of its items. */
  private Optional<Made> broken(String name, Dice dice, Set<Misfit.Kind> kinds) {
    Optional<Made> within =
        Optional.ofNullable(members.get(name))
            .filter(member -> dice.chance(50))
            .flatMap(member -> member.values().broken(dice, kinds));
    return within.or(
        () ->
            Flaw.pick(flawsByName.getOrDefault(name, List.of()), dice, kinds)
                .map(flaw -> flaw.make(dice)));
  }

  /** An object with these members as they are given, and the others valid. */
  private Made made(Dice dice, Map<String, Made> broken) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    members.forEach(
        (name, member) -> {
          if (broken.containsKey(name)) {
            object.put(name, null); // keeps the place
          } else if (member.canBeThere() && (member.required() || dice.chance(60))) {
            object.put(name, member.values().any(dice));
          }
        });
    broken.forEach((name, made) -> object.put(name, made.value()));
    object.values().removeIf(value -> value == Made.ABSENT);
    return new Made(Collections.unmodifiableMap(object), faults(broken));
  }

  private static List<Fault> faults(Map<String, Made> broken) {
    return broken.entrySet().stream()
        .flatMap(entry -> entry.getValue().faults().stream().map(f -> f.under(entry.getKey())))
        .toList();
  }
}
