package io.github.enoscodegen.codegen.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** What a user has set for a run, as a text with a line for each setting, to point at. */
public final class SettingLines {

  private final SourceText source;

  /**
   * Shows settings.
   *
   * @param name what complaints call the list, in the place of a file
   * @param settings the settings; {@code toString} shows each
   */
  public SettingLines(String name, List<?> settings) {
    this.source =
        SourceText.ofSettings(
            name,
            settings.stream()
                .map(setting -> OneLine.of(setting.toString()))
                .collect(Collectors.joining("\n")));
  }

  /** The place of a setting, counted from 0. */
  public SourcePosition position(int index) {
    return source.position(source.lineStart(index + 1), ModelPath.TOP);
  }
}
