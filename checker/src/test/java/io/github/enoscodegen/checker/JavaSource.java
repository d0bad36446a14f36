package io.github.enoscodegen.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class JavaSource extends SimpleJavaFileObject {

  private final String qualifiedName;
  private final String text;

  JavaSource(String qualifiedName, String text) {
    super(URI.create("mem:///" + path(qualifiedName)), Kind.SOURCE);
    this.qualifiedName = qualifiedName;
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** Writes it below a source root. */
  Path writeTo(Path root) {
    try {
      Path file = root.resolve(path(qualifiedName));
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String qualifiedName) {
    return qualifiedName.replace('.', '/') + ".java";
  }
}
