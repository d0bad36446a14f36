package io.github.enoscodegen.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class I18nTextTest {

  private final I18nText text =
      new I18nText("Pump", new TreeMap<>(Map.of("zh_CN", "泵", "es_ES", " ")));

  @Test
  void speaksTheLanguageThatIsWanted() {
    assertThat(text.in("zh_CN")).isEqualTo("泵");
  }

  @Test
  void fallsBackToTheDefaultWithoutATranslation() {
    assertThat(text.in("ja_JP")).isEqualTo("Pump");
    assertThat(text.in("es_ES")).as("a blank translation is none").isEqualTo("Pump");
    assertThat(text.in("")).isEqualTo("Pump");
    assertThat(I18nText.NONE.in("zh_CN")).isEmpty();
  }

  @Test
  void keepsItsTranslations() {
    TreeMap<String, String> translations = new TreeMap<>(Map.of("zh_CN", "泵"));
    I18nText kept = new I18nText("Pump", translations);
    translations.clear();

    assertThat(kept.byLocale()).containsEntry("zh_CN", "泵");
  }
}
