package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.BoolType;
import io.github.enoscodegen.codegen.model.DataType.DoubleType;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.FloatType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.Parameter;
import java.util.List;
import java.util.Optional;

/** Parameters, of which a form can state more or less depending on where they stand. */
final class RandomParameters {

  private static final List<String> UNITS =
      List.of("°C", "rpm", "A/W", "kilo W", "milli m/s²", "%", "yotta B", "m³");

  private final Form form;
  private final ModelSize size;
  private final Dice dice;
  private final SourcePosition position;
  private final RandomTexts texts;
  private final RandomTypes types;
  private final RandomDefaults defaults;

  RandomParameters(
      Form form, ModelSize size, Dice dice, RandomTexts texts, SourcePosition position) {
    this.form = form;
    this.size = size;
    this.dice = dice;
    this.position = position;
    this.texts = texts;
    this.types = new RandomTypes(form, size, dice, texts, position);
    this.defaults = new RandomDefaults(dice, position);
  }

  /** Where a parameter stands. */
  enum Place {
    ATTRIBUTE,
    STRUCT,
    /** Measurement points, and what events and services give and take. */
    ELSEWHERE
  }

  /** Up to so many parameters side by side. */
  List<Parameter> list(Place place, int most) {
    RandomIdentifiers identifiers = new RandomIdentifiers(dice);
    return Dice.times(dice.count(most), () -> parameter(place, identifiers.next()));
  }

  private Parameter parameter(Place place, String identifier) {
    DataType type = type(place);
    return new Parameter(
        identifier,
        describes(place) ? texts.about() : new About(texts.name(), I18nText.NONE, false),
        type,
        hasDefault(place, type) ? type.match(defaults) : Optional.<DefaultValue>empty(),
        isRequired(place),
        isNumber(type) && dice.chance(50) ? dice.pick(UNITS) : "",
        position);
  }

  private DataType type(Place place) {
    return place != Place.STRUCT && dice.chance(15) ? struct() : types.plain();
  }

  private DataType struct() {
    return new StructType(list(Place.STRUCT, size.mostItems()), position);
  }

  private boolean describes(Place place) {
    return form == Form.EXPORT || place != Place.STRUCT;
  }

  private boolean isRequired(Place place) {
    return (form == Form.EXPORT || place != Place.ELSEWHERE) && dice.chance(30);
  }

  private boolean hasDefault(Place place, DataType type) {
    boolean stated =
        form == Form.EXPORT
            || place == Place.ATTRIBUTE
            || type instanceof EnumType
            || type instanceof BoolType;
    return stated && dice.chance(40);
  }

  private static boolean isNumber(DataType type) {
    return type instanceof IntType || type instanceof FloatType || type instanceof DoubleType;
  }
}
