package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.json.JsonText;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.I18nText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What both forms write alike: StringI18n, units and default values. */
final class DocumentTexts {

  /** Multipliers of units ("Search Thing Model"), other than ONE. */
  private static final List<String> MULTIPLIERS =
      List.of(
          "YOTTA", "ZETTA", "EXA", "PETA", "TERA", "GIGA", "MEGA", "KILO", "HECTO", "DECA", "DECI",
          "CENTI", "MILLI", "MICRO", "NANO", "PICO", "FEMTO", "ATTO", "ZEPTO", "YOCTO");

  /** A StringI18n; without a default text it has no default, as in real exports. */
  static void i18n(JsonText json, I18nText text) {
    if (!text.defaultValue().isEmpty()) {
      json.text("defaultValue", text.defaultValue());
    }
    json.object("i18nValue", values -> text.byLocale().forEach(values::text));
  }

  /** Deprecation has no member of its own in these forms. */
  static void tags(JsonText json, About about) {
    if (about.deprecated()) {
      json.text("deprecated", "true");
    }
  }

  /** An id and a multiplier, or null. */
  static void unit(JsonText json, String unit) {
    if (unit.isEmpty()) {
      json.nothing("unit");
      return;
    }
    String[] words = unit.split(" ", 2);
    String first = words[0].toUpperCase(Locale.ROOT);
    boolean scaled = words.length == 2 && MULTIPLIERS.contains(first);
    json.object(
        "unit",
        members ->
            members
                .text("unitId", scaled ? words[1] : unit)
                .text("multiplier", scaled ? first : "ONE"));
  }

  static void defaultValue(JsonText json, DefaultValue value) {
    switch (value.kind()) {
      case NUMBER -> json.number("defaultValue", new BigDecimal(value.text()));
      case TEXT -> json.text("defaultValue", value.text());
      case BOOLEAN -> json.flag("defaultValue", Boolean.parseBoolean(value.text()));
      case COMPOSITE -> throw new IllegalArgumentException("a composite default has no text");
    }
  }

  private DocumentTexts() {}
}
