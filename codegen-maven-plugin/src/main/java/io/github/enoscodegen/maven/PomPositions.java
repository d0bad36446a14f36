package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.SettingLines;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Where settings stand in POMs.
 *
 * @param names of files, as complaints show them
 * @param own the POM of the project
 */
record PomPositions(ShownPaths names, Path own) {

  /** The place of a setting's name; where that cannot be found, that of a list of settings. */
  SourcePosition position(Xpp3Dom setting) {
    return inPom(setting)
        .or(() -> inOwnPom(setting.getName()))
        .orElseGet(() -> new SettingLines("configuration", List.of(setting.getName())).position(0));
  }

  /** Maven 4 does not say where a setting stands. */
  private Optional<SourcePosition> inOwnPom(String name) {
    return text(own)
        .filter(text -> text.contains("<" + name + ">"))
        .filter(text -> text.indexOf("<" + name + ">") == text.lastIndexOf("<" + name + ">"))
        .map(text -> at(SourceText.of(names.shown(own), text), text.indexOf("<" + name + ">")));
  }

  private Optional<SourcePosition> inPom(Xpp3Dom setting) {
    if (setting.getInputLocation() instanceof InputLocation location
        && location.getSource() != null
        && location.getSource().getLocation() != null) {
      Path pom = Path.of(location.getSource().getLocation());
      return text(pom)
          .map(
              text -> position(SourceText.of(names.shown(pom), text), location, setting.getName()));
    }
    return Optional.empty();
  }

  /** A POM that cannot be shown is no reason to fail: its complaint is shown without it. */
  private static Optional<String> text(Path pom) {
    try {
      return Files.isRegularFile(pom)
          ? Optional.of(Files.readString(pom, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException notUtf8) {
      return Optional.empty();
    }
  }

  /** Maven's place of an element is where its start tag ends. */
  private static SourcePosition position(SourceText pom, InputLocation location, String name) {
    int end = lineStart(pom.text(), location.getLineNumber()) + location.getColumnNumber();
    int tag = pom.text().lastIndexOf("<" + name, Math.min(end, pom.text().length()));
    return at(pom, tag);
  }

  /** The name in a tag. */
  private static SourcePosition at(SourceText pom, int tag) {
    return pom.position(tag < 0 ? 0 : tag + 1, ModelPath.TOP);
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }
}
