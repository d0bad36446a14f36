package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.I18nText;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Texts for people: names, descriptions, units. */
final class Texts {

  /** Name, description and deprecation of a feature or parameter. */
  static About about(Members members) {
    return about(members, "name", "desc");
  }

  /** The same, of whatever has its own names for name and description. */
  static About about(Members members, String name, String description) {
    return new About(i18n(members, name), description(members, description), isDeprecated(members));
  }

  /** One text in {@code desc}; newer forms translate it in {@code i18nDesc}. */
  private static I18nText description(Members members, String name) {
    I18nText translated = i18n(members, "i18nDesc");
    String text = members.textOrEmpty(name);
    return new I18nText(text.isEmpty() ? translated.defaultValue() : text, translated.byLocale());
  }

  /** As standard elements say it; the other forms have no word for it but a tag. */
  private static boolean isDeprecated(Members members) {
    return members.flag("deprecated").orElse(false)
        || members
            .find("tags")
            .filter(JsonObject.class::isInstance)
            .flatMap(tags -> tag((JsonObject) tags, "deprecated"))
            .filter(text -> !text.equalsIgnoreCase("false"))
            .isPresent();
  }

  /** Form B wraps its tags once more. */
  private static Optional<String> tag(JsonObject tags, String key) {
    JsonObject map = tags.find("tagMap").orElse(tags) instanceof JsonObject inner ? inner : tags;
    return map.find(key)
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).value());
  }

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
