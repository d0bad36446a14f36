package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.model.DataType;
import java.util.List;
import java.util.Locale;

/**
 * How a document of form A is written, where answers differ or the pages leave it open.
 *
 * @param wrapper what the model stands in
 * @param definition how a {@code dataDefinition} is written, where there is one
 * @param typeCase how the names of data types are written
 */
public record RestStyle(Wrapper wrapper, Definition definition, TypeCase typeCase) {

  private static final TypeNames NAMES = new TypeNames(Form.REST);

  /** As the page of Get Thing Model shows it. */
  public static final RestStyle GET =
      new RestStyle(Wrapper.GET_ANSWER, Definition.OBJECT, TypeCase.UPPER);

  /** What a model stands in. */
  public enum Wrapper {
    /** Nothing. */
    BARE,
    /** {@code data} of an answer. */
    GET_ANSWER,
    /** The only item of {@code data} of an answer. */
    SEARCH_ANSWER,
    /** The only item of an array. */
    ARRAY
  }

  /** How a {@code dataDefinition} is written. */
  public enum Definition {
    /** As an object, or null. */
    OBJECT,
    /** As a string that holds JSON, or an empty one. */
    TEXT
  }

  /** How the names of data types are written. */
  public enum TypeCase {
    /** As in the model service. */
    UPPER,
    /** As in standard elements. */
    LOWER,
    /** As in prose. */
    CAPITALIZED
  }

  /** The style of a seed. */
  public static RestStyle of(long seed) {
    Dice dice = new Dice(seed);
    return new RestStyle(
        dice.pick(List.of(Wrapper.values())),
        dice.pick(List.of(Definition.values())),
        dice.pick(List.of(TypeCase.values())));
  }

  String name(DataType type) {
    String name = type.match(NAMES);
    return switch (typeCase) {
      case UPPER -> name;
      case LOWER -> name.toLowerCase(Locale.ROOT);
      case CAPITALIZED -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    };
  }
}
