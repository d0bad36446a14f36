package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.model.LengthUnit;

/**
 * What a user may decide about the meaning of models.
 *
 * @param lengthUnit what a {@code maxLength} counts
 */
public record ReadOptions(LengthUnit lengthUnit) {

  /** As the documents of EnOS are mostly read. */
  public static final ReadOptions DEFAULT = new ReadOptions(LengthUnit.CHARACTERS);
}
