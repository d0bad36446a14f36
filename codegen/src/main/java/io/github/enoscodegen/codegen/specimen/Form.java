package io.github.enoscodegen.codegen.specimen;

/** A published form of thing models. What REST states, EXPORT states too. */
public enum Form {

  /**
   * Answers of the model service. They state no ranges, no constraints of the elements of arrays,
   * no required flag but of attributes and items of structs, and defaults only of attributes, enums
   * and booleans.
   */
  REST,

  /** The console's export. */
  EXPORT
}
