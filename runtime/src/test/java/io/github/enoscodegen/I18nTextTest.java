package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class I18nTextTest {

  private final I18nText text =
      I18nText.of("low", "zh_CN", "低", "en_US", "low level", "es_ES", " ");

  @Test
  void speaksTheLanguageOfTheCountry() {
    assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("低");
    assertThat(text.in(Locale.US)).isEqualTo("low level");
  }

  @Test
  void speaksTheLanguageOfAnotherCountryBeforeTheDefault() {
    assertThat(text.in(Locale.UK)).isEqualTo("low level");
    assertThat(text.in(Locale.CHINESE)).isEqualTo("低");
  }

  @Test
  void fallsBackToTheDefaultWhereThereIsNoTranslationOrABlankOne() {
    assertThat(text.in(Locale.JAPAN)).isEqualTo("low");
    assertThat(text.in(new Locale("es", "ES"))).isEqualTo("low");
    assertThat(text.in(Locale.ROOT)).isEqualTo("low");
    assertThat(I18nText.NONE.in(Locale.US)).isEmpty();
  }

  @Test
  void isAValueThatNobodyChanges() {
    assertThat(text)
        .isEqualTo(I18nText.of("low", "es_ES", " ", "en_US", "low level", "zh_CN", "低"));
    assertThatThrownBy(() -> text.byLocale().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesALocaleWithoutText() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> I18nText.of("low", "zh_CN"))
        .withMessageContaining("the last locale has no text");
  }
}
