package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Emits what {@code build()} says of the builder's setters, by which callers are checked. */
final class RequiredCallsAnnotation {

  /** Nothing for an event or struct without parameters. */
  static Optional<AnnotationSpec> of(ObjectPlan plan) {
    AnnotationSpec.Builder calls = AnnotationSpec.builder(Types.REQUIRED_CALLS);
    add(calls, "value", setters(plan, PropertyPlan::required));
    add(calls, "optional", setters(plan, property -> !property.required()));
    add(calls, "structs", setters(plan, RequiredCallsAnnotation::isStruct));
    AnnotationSpec annotation = calls.build();
    return Optional.of(annotation).filter(some -> !some.members().isEmpty());
  }

  private static Stream<PropertyPlan> setters(ObjectPlan plan, Predicate<PropertyPlan> which) {
    return plan.properties().stream().filter(which);
  }

  private static boolean isStruct(PropertyPlan property) {
    return ValueCode.of(property.value()) instanceof StructCode;
  }

  private static void add(
      AnnotationSpec.Builder annotation, String member, Stream<PropertyPlan> setters) {
    List<CodeBlock> names = setters.map(property -> CodeBlock.of("$S", property.name())).toList();
    if (names.size() == 1) {
      annotation.addMember(member, names.get(0));
    } else if (!names.isEmpty()) {
      annotation.addMember(member, names.stream().collect(CodeBlock.joining(",$W", "{", "}")));
    }
  }

  private RequiredCallsAnnotation() {}
}
