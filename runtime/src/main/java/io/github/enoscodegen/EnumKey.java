package io.github.enoscodegen;

import io.github.enoscodegen.json.JsonWriter;

/** A value of a generated enum. */
public interface EnumKey {

  /** What the value means, in the languages of the model. */
  I18nText description();

  /** Writes the key as it stands on the wire: a number or a string. */
  void writeJson(JsonWriter json);
}
