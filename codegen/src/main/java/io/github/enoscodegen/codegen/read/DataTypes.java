package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DefaultValue;
import java.util.Optional;

/** How one form states the data type of a parameter. */
interface DataTypes {

  /**
   * The type of a parameter.
   *
   * @param point the parameter's members
   * @return empty if it cannot be told, which was reported then
   */
  Optional<Typed> read(Members point);

  /**
   * What a parameter may hold, and what it holds unless told otherwise.
   *
   * @param type what it may hold
   * @param defaultValue as the file writes it; empty for none
   */
  record Typed(DataType type, Optional<DefaultValue> defaultValue) {}
}
