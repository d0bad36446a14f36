package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.model.DataType;
import java.util.Optional;

/** How one form states the data type of a parameter. */
interface DataTypes {

  /**
   * The type of a parameter.
   *
   * @param point the parameter's members
   * @return empty if it cannot be told, which was reported then
   */
  Optional<DataType> read(Members point);
}
