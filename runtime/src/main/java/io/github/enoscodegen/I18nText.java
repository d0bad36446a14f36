package io.github.enoscodegen;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text for people in several languages, EnOS's {@code StringI18n}. Immutable and thread-safe.
 *
 * @param defaultText the text where there is no translation; may be empty
 * @param byLocale translations by locale as EnOS writes it, such as {@code zh_CN}; unmodifiable
 */
public record I18nText(String defaultText, Map<String, String> byLocale) {

  /** No text in any language. */
  public static final I18nText NONE = new I18nText("", Map.of());

  /** Copies the translations. */
  public I18nText {
    byLocale = Collections.unmodifiableSortedMap(new TreeMap<>(byLocale));
  }

  /**
   * A text.
   *
   * @param defaultText the text where there is no translation
   * @param localesAndTexts a locale, its text, and so on; an even number
   */
  public static I18nText of(String defaultText, String... localesAndTexts) {
    if (localesAndTexts.length % 2 != 0) {
      throw new IllegalArgumentException("the last locale has no text: give each locale one");
    }
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < localesAndTexts.length; i += 2) {
      texts.put(localesAndTexts[i], localesAndTexts[i + 1]);
    }
    return new I18nText(defaultText, texts);
  }

  /**
   * The text in a language: as spoken in the locale's country, or else anywhere, or else the
   * default; may be empty.
   */
  public String in(Locale locale) {
    String exact = byLocale.getOrDefault(locale.toString(), "");
    return exact.isBlank() ? inLanguage(locale.getLanguage()) : exact;
  }

  private String inLanguage(String language) {
    return byLocale.entrySet().stream()
        .filter(entry -> entry.getKey().split("_", 2)[0].equals(language))
        .map(Map.Entry::getValue)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(defaultText);
  }
}
