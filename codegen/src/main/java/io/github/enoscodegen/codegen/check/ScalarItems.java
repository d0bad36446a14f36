package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.ThingModel;

/** The items of an array are neither structs nor arrays. */
final class ScalarItems implements ModelCheck {

  @Override
  public void check(ThingModel model, Diagnostics diagnostics) {
    Visit.types(model)
        .filter(ArrayType.class::isInstance)
        .map(ArrayType.class::cast)
        .filter(array -> isComposite(array.element()))
        .forEach(array -> report(array, diagnostics));
  }

  private static boolean isComposite(DataType element) {
    return element instanceof StructType || element instanceof ArrayType;
  }

  private static void report(ArrayType array, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.ARRAY_OF_COMPOSITE,
        array.position(),
        "The items of an array cannot be %s: EnOS knows arrays of plain values only."
            .formatted(array.element() instanceof StructType ? "structs" : "arrays"));
  }
}
