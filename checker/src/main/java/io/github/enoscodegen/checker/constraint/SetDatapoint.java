package io.github.enoscodegen.checker.constraint;

import java.util.List;
import java.util.Optional;

/**
 * {@code @SetsDatapoint}: which output parameter or struct item a setter sets.
 *
 * @param identifier its identifier on the wire
 * @param dataType as the model names it, such as {@code DOUBLE}
 * @param itemType likewise of the items of an {@code ARRAY}, else empty
 */
record SetDatapoint(String identifier, String dataType, String itemType) {

  static final String ANNOTATION = "io.github.enoscodegen.constraint.SetsDatapoint";

  static Optional<SetDatapoint> find(List<AnnotationUse> onMethod) {
    return onMethod.stream()
        .filter(annotation -> annotation.type().equals(ANNOTATION))
        .findFirst()
        .map(
            use ->
                new SetDatapoint(
                    use.text("identifier"), use.text("dataType"), use.text("itemType")));
  }

  /** What every value of the type obeys, whatever the model says of this one. */
  List<Constraint> constraints() {
    return switch (itemType.isEmpty() ? dataType : itemType) {
      case "FLOAT", "DOUBLE" -> List.of(new Finite());
      case "STRING", "FILE" -> List.of(new WellFormed());
      case "DATE" -> List.of(new Years());
      case "TIMESTAMP" -> List.of(TimestampBounds.WIDEST);
      default -> List.of();
    };
  }
}
