package io.github.enoscodegen.checker.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where an analysis is within one body of code, and where that can be left to. */
final class Paths {

  private @Nullable Environment here;
  private int assignments;
  private final Set<Element> assigned = new HashSet<>();

  /** The innermost first. */
  private final Deque<Junction> breaks = new ArrayDeque<>();

  private final Deque<Junction> continues = new ArrayDeque<>();
  private final Deque<Junction> yields = new ArrayDeque<>();
  private final Deque<Junction> handlers = new ArrayDeque<>();
  private final Junction returns = new Junction();

  Paths(Environment start) {
    here = start;
  }

  /** {@code null} where no path leads. */
  @Nullable Environment here() {
    return here;
  }

  boolean isReachable() {
    return here != null;
  }

  void continueAt(@Nullable Environment point) {
    here = point;
  }

  void join(@Nullable Environment path) {
    here = Environment.join(here, path);
  }

  BuilderState state(Element variable) {
    return here == null ? BuilderState.UNKNOWN : here.state(variable);
  }

  /** Whether any variable is followed at all. */
  boolean followsNothing() {
    return here == null || here.states().isEmpty();
  }

  /** An exception may come right before and right after: handlers must expect both. */
  void put(Element variable, BuilderState state) {
    if (here != null) {
      here = here.with(variable, state);
      handlers.forEach(handler -> handler.join(here));
    }
  }

  /** Notes that a variable was given another object. */
  void countAssignment(Element variable) {
    assignments++;
    assigned.add(variable);
  }

  int assignments() {
    return assignments;
  }

  boolean wasAssigned(Element variable) {
    return assigned.contains(variable);
  }

  Deque<Junction> breaks() {
    return breaks;
  }

  Deque<Junction> continues() {
    return continues;
  }

  Deque<Junction> yields() {
    return yields;
  }

  /** Whoever gets to know each change, since exceptions lead there. */
  Junction enterTry() {
    Junction handler = new Junction();
    handler.join(here);
    handlers.push(handler);
    return handler;
  }

  void leaveTry() {
    handlers.pop();
  }

  /** Ends this path with a jump; without a target among {@code targets}, they are all possible. */
  void jump(Deque<Junction> targets, boolean innermost) {
    if (innermost && !targets.isEmpty()) {
      Objects.requireNonNull(targets.peek()).join(here);
    } else {
      targets.forEach(target -> target.join(here));
    }
    here = null;
  }

  /** Ends this path with a return. */
  void giveBack() {
    returns.join(here);
    here = null;
  }

  /** Ends this path with an exception; the handlers know already. */
  void fail() {
    here = null;
  }

  /** Whoever jumps out of a try passes its finally, whose end is here. */
  void passOn() {
    Stream.of(breaks, continues, yields)
        .flatMap(Deque::stream)
        .filter(target -> target.arrived() != null)
        .forEach(target -> target.join(here));
    if (returns.arrived() != null) {
      returns.join(here);
    }
  }

  /** Where the body ends without an exception; {@code null} if it cannot. */
  @Nullable Environment end() {
    return Environment.join(here, returns.arrived());
  }
}
