package io.github.enoscodegen.checker;

import java.util.Optional;

/**
 * What the words behind {@code -Xplugin:EnosChecker} ask for.
 *
 * @param mode the one asked for, else {@link Mode#ERROR}
 * @param complaint what is wrong with the words, for the user
 */
record Settings(Mode mode, Optional<String> complaint) {

  static Settings of(String... words) {
    if (words.length == 0) {
      return new Settings(Mode.ERROR, Optional.empty());
    }
    String text = String.join(" ", words);
    return Mode.find(text)
        .map(mode -> new Settings(mode, Optional.empty()))
        .orElseGet(() -> new Settings(Mode.ERROR, Optional.of(unknown(text))));
  }

  private static String unknown(String text) {
    return ("-Xplugin:\"EnosChecker %s\": there is no mode '%s', so 'error' is used."
            + " Write one of: %s.")
        .formatted(text, text, Mode.words());
  }
}
