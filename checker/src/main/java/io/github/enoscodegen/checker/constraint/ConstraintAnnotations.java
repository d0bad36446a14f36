package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The annotations that demand something; recognised by name, since the checker depends on nothing.
 */
final class ConstraintAnnotations {

  private static final Map<String, Function<AnnotationUse, List<Constraint>>> BY_TYPE =
      Map.of(
          DecimalLimits.ANNOTATION, use -> List.of(new Finite(), DecimalLimits.read(use)),
          EventTimes.ANNOTATION, use -> List.of(new EventTimes()),
          IntBounds.ANNOTATION, use -> List.of(IntBounds.read(use)),
          ItemLimit.ANNOTATION, use -> List.of(ItemLimit.read(use)),
          LengthLimit.BYTES, use -> List.of(LengthLimit.readBytes(use)),
          LengthLimit.CHARACTERS, use -> List.of(LengthLimit.readCharacters(use)),
          TimestampBounds.ANNOTATION, use -> List.of(TimestampBounds.read(use)));

  /** The constraints of each parameter; those that follow from the data type come first. */
  static List<List<Constraint>> ofParameters(DeclaredMethod method) {
    List<Constraint> ofType =
        SetDatapoint.find(method.onMethod()).map(SetDatapoint::constraints).orElse(List.of());
    return method.onParameters().stream()
        .map(
            uses ->
                Stream.concat(ofType.stream(), uses.stream().flatMap(ConstraintAnnotations::of))
                    .toList())
        .toList();
  }

  private static Stream<Constraint> of(AnnotationUse annotation) {
    return Optional.ofNullable(BY_TYPE.get(annotation.type()))
        .map(reader -> reader.apply(annotation))
        .stream()
        .flatMap(List::stream);
  }

  private ConstraintAnnotations() {}
}
