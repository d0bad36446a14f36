package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.ItemCount;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds what an argument may be against what is demanded of it. */
final class ArmCheck {

  /** What is wrong with one arm: nothing, unless something is wrong with all that it may be. */
  static List<Complaint> complaints(Arm arm, Demand demand) {
    return worst(arm, value -> ofValue(value, demand).toList());
  }

  private static Stream<Complaint> ofValue(Object value, Demand demand) {
    if (value instanceof Items items) {
      return Stream.concat(
          demand.ofValue().apply(new ItemCount(items.count())).stream(),
          items.items().stream()
              .flatMap(List::stream)
              .flatMap(item -> worst(item, one -> single(one, demand.ofItem()).toList()).stream()));
    }
    return single(ParameterValue.of(demand.type(), value), demand.ofValue());
  }

  /** The complaints about the first value; none if there are values without any. */
  private static List<Complaint> worst(Arm arm, Function<Object, List<Complaint>> complaints) {
    List<List<Complaint>> all = arm.values().stream().map(complaints).toList();
    return all.isEmpty() || all.stream().anyMatch(List::isEmpty) ? List.of() : all.get(0);
  }

  /** Collections in collections, and maps in either, are not looked into. */
  private static Stream<Complaint> single(
      Object value, Function<Object, Optional<Complaint>> complaint) {
    return value instanceof Items || value instanceof Entries
        ? Stream.empty()
        : complaint.apply(value).stream();
  }

  private ArmCheck() {}
}
