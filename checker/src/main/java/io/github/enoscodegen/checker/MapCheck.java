package io.github.enoscodegen.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constant.Arms;
import io.github.enoscodegen.checker.constant.ConstantEvaluator;
import io.github.enoscodegen.checker.constant.Entries;
import io.github.enoscodegen.checker.constant.Entries.Entry;
import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.DatapointConstraints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Holds the constant entries of maps against the parameters of an event. */
final class MapCheck {

  /** The readings that refuse unknown keys; others are not looked into. */
  private static final Set<String> STRICT_ABOUT_KEYS = Set.of("STRICT", "LENIENT");

  private static final String READING = "io.github.enoscodegen.ValueReading";

  private final Trees trees;
  private final ConstantEvaluator evaluator;
  private final Arms arms;
  private final Entries entries;
  private final ValueCheck values;
  private final Map<Element, DatapointConstraints> known = new HashMap<>();

  MapCheck(Trees trees, ConstantEvaluator evaluator, ValueCheck values) {
    this.trees = trees;
    this.evaluator = evaluator;
    this.arms = new Arms(trees, evaluator);
    this.entries = new Entries(trees, evaluator);
    this.values = values;
  }

  /** Reports each entry that does not fit, where it is written, or else at the argument. */
  void check(MethodInvocationTree call, int argument, ExecutableElement method, TreePath type) {
    DatapointConstraints demanded =
        known.computeIfAbsent(method.getEnclosingElement(), MapCheck::read);
    boolean refusesUnknown = refusesUnknown(call.getArguments(), argument + 1, type);
    for (Arms.Arm arm : arms.of(call.getArguments().get(argument), type)) {
      for (Entry entry : entries.of(arm.expression(), type)) {
        if (evaluator.valueOf(entry.key(), type) instanceof String identifier) {
          check(entry, identifier, demanded, refusesUnknown, arm.expression(), type);
        }
      }
    }
  }

  private void check(
      Entry entry,
      String identifier,
      DatapointConstraints demanded,
      boolean refusesUnknown,
      ExpressionTree map,
      TreePath type) {
    if (refusesUnknown) {
      values.report(demanded.unknown(identifier), entry.isHere() ? entry.key() : map, type);
    }
    values.check(
        entry.value(), new OfEntry(demanded, identifier), entry.isHere() ? null : map, type);
  }

  private boolean refusesUnknown(
      List<? extends ExpressionTree> arguments, int reading, TreePath type) {
    return reading >= arguments.size()
        || (trees.getElement(new TreePath(type, arguments.get(reading)))
                instanceof VariableElement v
            && STRICT_ABOUT_KEYS.contains(v.getSimpleName().toString())
            && v.getEnclosingElement() instanceof TypeElement owner
            && owner.getQualifiedName().contentEquals(READING));
  }

  private static DatapointConstraints read(Element type) {
    Element builder =
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .filter(member -> member.getSimpleName().contentEquals("Builder"))
            .findFirst()
            .<Element>map(member -> member)
            .orElse(type);
    return DatapointConstraints.of(
        ElementFilter.methodsIn(builder.getEnclosedElements()).stream()
            .map(ConstraintReader::declared)
            .toList());
  }

  /** The rule of a map's entry; values are taken as they are. */
  private record OfEntry(DatapointConstraints demanded, String identifier)
      implements ParameterRule {

    @Override
    public Optional<Complaint> complaint(Object value) {
      return demanded.complaint(identifier, value);
    }

    @Override
    public Optional<Complaint> itemComplaint(Object item) {
      return demanded.itemComplaint(identifier, item);
    }

    @Override
    public TypeKind kind() {
      return TypeKind.NONE;
    }

    @Override
    public TypeKind itemKind() {
      return TypeKind.NONE;
    }
  }
}
