package io.github.enoscodegen.codegen.model;

/**
 * What a model tells people about a part of it. Nothing of this is on the wire.
 *
 * @param name display name; may be empty
 * @param description may be empty
 * @param deprecated whether it should no longer be used
 */
public record About(I18nText name, I18nText description, boolean deprecated) {

  /** Nothing. */
  public static final About NOTHING = new About(I18nText.NONE, I18nText.NONE, false);
}
