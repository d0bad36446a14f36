package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the parameters of one method demand of its arguments. Immutable and thread-safe.
 *
 * <p>The javac plugin and readers of class files share it, and so say the same in the same words.
 */
public final class MethodConstraints {

  private static final String DATAPOINT_MAP = "io.github.enoscodegen.constraint.DatapointMap";
  private static final MethodConstraints NONE =
      new MethodConstraints("", Optional.empty(), List.of(), -1);

  private final String method;
  private final Optional<EventOrigin> origin;
  private final List<List<Constraint>> parameters;
  private final int datapointMap;

  private MethodConstraints(
      String method,
      Optional<EventOrigin> origin,
      List<List<Constraint>> parameters,
      int datapointMap) {
    this.method = method;
    this.origin = origin;
    this.parameters = parameters;
    this.datapointMap = datapointMap;
  }

  /** What a method demands; {@link #none()} where none of our annotations is. */
  public static MethodConstraints of(DeclaredMethod method) {
    List<List<Constraint>> parameters = ConstraintAnnotations.ofParameters(method);
    int map = datapointMap(method);
    return map < 0 && parameters.stream().allMatch(List::isEmpty)
        ? NONE
        : new MethodConstraints(method.name(), EventOrigin.find(method.onType()), parameters, map);
  }

  private static int datapointMap(DeclaredMethod method) {
    return IntStream.range(0, method.onParameters().size())
        .filter(
            i ->
                method.onParameters().get(i).stream().anyMatch(a -> a.type().equals(DATAPOINT_MAP)))
        .findFirst()
        .orElse(-1);
  }

  /** No demands. */
  public static MethodConstraints none() {
    return NONE;
  }

  /** Whether no parameter demands anything. */
  public boolean isEmpty() {
    return parameters.isEmpty();
  }

  /** How many parameters there are; 0 where none demands anything. */
  public int parameters() {
    return parameters.size();
  }

  /**
   * Whether a parameter demands something.
   *
   * @param parameter from 0; not that of the argument, which may be one of many
   */
  public boolean isConstrained(int parameter) {
    return parameter < parameters.size() && !parameters.get(parameter).isEmpty();
  }

  /**
   * Whether a parameter takes a map of values by identifier: its entries are held against the
   * {@link DatapointConstraints} of the builder that is the declaring class or its member {@code
   * Builder}.
   *
   * @param parameter from 0
   */
  public boolean isDatapointMap(int parameter) {
    return parameter == datapointMap;
  }

  /**
   * Holds a value against a parameter.
   *
   * @param parameter from 0
   * @param value a boxed number, character or boolean, a text, an {@link java.time.Instant} or a
   *     {@link java.time.LocalDate}, of the type that the parameter has; of arrays and collections
   *     each item, and an {@link ItemCount}; values of other kinds are never refused
   * @return the first thing that is wrong with it, if anything is
   */
  public Optional<Complaint> complaint(int parameter, Object value) {
    if (!isConstrained(parameter)) {
      return Optional.empty();
    }
    for (Constraint constraint : parameters.get(parameter)) {
      Optional<String> what = constraint.complaint(value);
      if (what.isPresent()) {
        return Optional.of(complaint(constraint, what.get()));
      }
    }
    return Optional.empty();
  }

  private Complaint complaint(Constraint constraint, String what) {
    String subject = constraint.subject(method);
    return Message.complaint(
        constraint.rule(), subject + " " + what, origin, constraint.consequence());
  }
}
