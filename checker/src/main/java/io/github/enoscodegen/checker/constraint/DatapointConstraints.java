package io.github.enoscodegen.checker.constraint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the output parameters of one event (or the items of one struct) demand of untyped values,
 * for {@code fromMap} and {@code putAll}. Immutable and thread-safe.
 *
 * <p>Only what every {@code ValueReading} refuses is complained about.
 */
public final class DatapointConstraints {

  private static final int MAX_SHOWN = 10;

  private final Optional<EventOrigin> origin;
  private final Map<String, Setter> setters = new LinkedHashMap<>();

  private DatapointConstraints(List<DeclaredMethod> methods) {
    this.origin = methods.stream().findFirst().flatMap(first -> EventOrigin.find(first.onType()));
    for (DeclaredMethod method : methods) {
      SetDatapoint.find(method.onMethod())
          .ifPresent(point -> setters.putIfAbsent(point.identifier(), new Setter(point, method)));
    }
  }

  private record Setter(SetDatapoint point, List<Constraint> constraints) {

    Setter(SetDatapoint point, DeclaredMethod method) {
      this(point, ConstraintAnnotations.ofParameters(method).get(0));
    }
  }

  /**
   * What a builder's setters tell.
   *
   * @param methods those of a generated builder; others than setters are passed over
   */
  public static DatapointConstraints of(List<DeclaredMethod> methods) {
    return new DatapointConstraints(methods);
  }

  /** What is wrong with a key of a map, if anything is. */
  public Optional<Complaint> unknown(String identifier) {
    return origin.isEmpty() || setters.containsKey(identifier)
        ? Optional.empty()
        : Optional.of(complaint(Rule.UNKNOWN_PARAMETER, identifier, isNone(identifier)));
  }

  private String isNone(String identifier) {
    String known = setters.keySet().stream().limit(MAX_SHOWN).collect(Collectors.joining(", "));
    String all = setters.isEmpty() ? "it has none" : "it has " + known;
    String more = setters.size() > MAX_SHOWN ? ", … " + setters.size() + " in all" : "";
    return "must be left out, since the model has no such parameter ("
        + NearestName.find(identifier, setters.keySet())
            .map(name -> "nearest: " + name)
            .orElse(all + more)
        + ")";
  }

  /**
   * Holds a value of a map against its parameter.
   *
   * @param identifier its key
   * @param value what {@link MethodConstraints#complaint} takes, as the map has it; of arrays the
   *     {@link ItemCount}
   * @return the first thing that is wrong with it, if anything is; nothing for unknown keys
   */
  public Optional<Complaint> complaint(String identifier, Object value) {
    return Optional.ofNullable(setters.get(identifier))
        .flatMap(setter -> complaint(setter, setter.point().dataType(), value));
  }

  /** Likewise for one item of an array. */
  public Optional<Complaint> itemComplaint(String identifier, Object item) {
    return Optional.ofNullable(setters.get(identifier))
        .filter(setter -> !setter.point().itemType().isEmpty())
        .flatMap(setter -> complaint(setter, setter.point().itemType(), item));
  }

  private Optional<Complaint> complaint(Setter setter, String dataType, Object given) {
    String identifier = setter.point().identifier();
    UntypedValue read = UntypedValue.of(dataType, given);
    if (read.refusal() != null) {
      String what = "must " + read.refusal() + ", but is " + shown(given);
      return Optional.of(complaint(Rule.WRONG_TYPE, identifier, what));
    }
    Object value = read.value();
    return value == null
        ? Optional.empty()
        : setter.constraints().stream()
            .flatMap(constraint -> complaint(identifier, constraint, value).stream())
            .findFirst();
  }

  private static String shown(Object given) {
    return given instanceof ItemCount ? "an array" : QuotedText.of(given);
  }

  private Optional<Complaint> complaint(String identifier, Constraint constraint, Object value) {
    return constraint.complaint(value).map(what -> complaint(constraint.rule(), identifier, what));
  }

  private Complaint complaint(Rule rule, String identifier, String what) {
    return Message.complaint(rule, identifier + " " + what, origin, Message.REFUSED);
  }
}
