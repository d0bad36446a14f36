package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.stream.Stream;

/** The items of an array are neither structs nor arrays. */
final class ScalarItems implements ModelCheck {

  @Override
  public Rule rule() {
    return Rule.ARRAY_OF_COMPOSITE;
  }

  @Override
  public Stream<Finding> findings(ThingModel model) {
    return Visit.types(model, ArrayType.class)
        .filter(array -> isComposite(array.element()))
        .map(ScalarItems::finding);
  }

  private static boolean isComposite(DataType element) {
    return element instanceof StructType || element instanceof ArrayType;
  }

  private static Finding finding(ArrayType array) {
    return new Finding(
        array.position(),
        "The items of an array cannot be %s: EnOS knows arrays of plain values only."
            .formatted(array.element() instanceof StructType ? "structs" : "arrays"));
  }
}
