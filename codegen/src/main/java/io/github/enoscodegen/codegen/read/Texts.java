package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.I18nText;
import java.util.Locale;
import java.util.TreeMap;

/** Texts for people: names, descriptions, units. */
final class Texts {

  /** A StringI18n: an object with translations, a plain string, or nothing. */
  static I18nText i18n(Members owner, String name) {
    return owner.find(name).map(node -> i18n(owner, node)).orElse(I18nText.NONE);
  }

  /** A StringI18n that stands in a node. */
  static I18nText i18n(Members owner, JsonNode node) {
    if (node instanceof JsonObject object) {
      Members members = owner.with(object);
      MemberNames.TRANSLATIONS.check(members);
      return new I18nText(
          members.textOrEmpty("defaultValue"), new TreeMap<>(members.texts("i18nValue")));
    }
    return node instanceof JsonString text ? I18nText.of(text.value()) : I18nText.NONE;
  }

  /** A unit: an object with id and multiplier, a plain string, or nothing. */
  static String unit(Members owner) {
    return owner.find("unit").map(node -> unit(owner, node)).orElse("");
  }

  private static String unit(Members owner, JsonNode node) {
    if (node instanceof JsonString text) {
      return text.value();
    }
    if (!(node instanceof JsonObject object)) {
      return "";
    }
    MemberNames.UNIT.check(owner.with(object));
    String id = owner.with(object).textOrEmpty("unitId");
    String multiplier = owner.with(object).textOrEmpty("multiplier").toLowerCase(Locale.ROOT);
    boolean scaled = !id.isEmpty() && !multiplier.isEmpty() && !multiplier.equals("one");
    return scaled ? multiplier + " " + id : id;
  }

  private Texts() {}
}
