package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.I18nText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts for people: short names, and descriptions that try to break whatever quotes them. */
final class RandomTexts {

  private static final List<String> LOCALES = List.of("en_US", "zh_CN", "es_ES", "ja_JP");

  /** Without the characters that the console refuses in names (EnOS 2.4, "Limitations"). */
  private static final List<String> NAMES =
      List.of(
          """
          Temperature|温度|temperatura del aire|バッテリー|Überdruck (max.)|x² + y²|é|🔋 level
          the "good" one|10 o'clock|a/b|#1 {of} [all]|n = 3?\
          """
              .split("[|\n]"));

  private static final List<String> HOSTILE =
      List.of(
          """
          */|/* open|\\u002a/|\\|\\\\u0022|"quoted"|'|line\nbreak|carriage\r\nreturn|\ttab|// end|\
          @param x|@deprecated|{@code|}|{@link Nothing}|<b>bold|&lt;|a < b && c > d|<script>|null|\
          $T $L $N $$|%s %d %|line<LS>separator|\u202Eright to left|\u0007 bell| blanks |{"json": [1]}|\
          说明：第一行|😀👩‍🔧\
          """
              .replace("<LS>", "\u2028") // which javac takes for a blank at the end of a line
              .split("[|]"));

  private final Dice dice;

  RandomTexts(Dice dice) {
    this.dice = dice;
  }

  /** A display name of up to 64 characters, with translations, or nothing. */
  I18nText name() {
    return dice.chance(10) ? I18nText.NONE : new I18nText(line(NAMES), translations(NAMES));
  }

  /** What the key of an enum means, in up to 128 characters. */
  I18nText meaning() {
    List<String> words = dice.chance(30) ? HOSTILE : NAMES;
    return dice.chance(10) ? I18nText.NONE : new I18nText(line(words), translations(words));
  }

  /** What people should know of something that has all of it. */
  About about() {
    return new About(name(), new I18nText(description(), translations(HOSTILE)), dice.chance(5));
  }

  /** What they should know of something that is described in one language only. */
  About briefly() {
    return new About(name(), I18nText.of(description()), false);
  }

  /** A few lines, or nothing. */
  private String description() {
    if (dice.chance(30)) {
      return "";
    }
    List<String> words = dice.chance(50) ? HOSTILE : NAMES;
    return String.join(" ", Dice.times(dice.between(1, 6), () -> dice.pick(words)));
  }

  /** One word or few; empty at times, as in real files. */
  String line(List<String> words) {
    return dice.chance(10) ? "" : dice.pick(words);
  }

  /** What true or false means, often nothing. */
  String label() {
    return dice.chance(50) ? "" : dice.pick(dice.chance(20) ? HOSTILE : NAMES);
  }

  private SortedMap<String, String> translations(List<String> words) {
    SortedMap<String, String> texts = new TreeMap<>();
    LOCALES.stream().filter(l -> dice.chance(40)).forEach(l -> texts.put(l, line(words)));
    return texts;
  }
}
