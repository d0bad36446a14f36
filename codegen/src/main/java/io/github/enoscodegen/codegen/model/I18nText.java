package io.github.enoscodegen.codegen.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in several languages, EnOS's {@code StringI18n}.
 *
 * @param defaultValue the text where there is no translation; may be empty
 * @param byLocale translations by locale, such as {@code zh_CN}
 */
public record I18nText(String defaultValue, SortedMap<String, String> byLocale) {

  /** No text at all. */
  public static final I18nText NONE = of("");

  /** Copies the translations. */
  public I18nText {
    byLocale = Collections.unmodifiableSortedMap(new TreeMap<>(byLocale));
  }

  /** A text without translations. */
  public static I18nText of(String defaultValue) {
    return new I18nText(defaultValue, new TreeMap<>(Map.of()));
  }

  /** The text in a locale, or else the default; may be empty. */
  public String in(String locale) {
    String translated = byLocale.getOrDefault(locale, "");
    return translated.isBlank() ? defaultValue : translated;
  }
}
