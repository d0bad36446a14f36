package io.github.enoscodegen.codegen.write;

import io.github.enoscodegen.codegen.write.SourceDifference.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A generated file that people keep under version control.
 *
 * @param file where it is
 * @param text what it holds, with line feeds; empty if it is not there. Bytes that are not UTF-8
 *     are shown as U+FFFD
 */
record CommittedFile(Path file, Optional<String> text) {

  static CommittedFile at(Path file) throws IOException {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new CommittedFile(file, Optional.of(text.replace("\r\n", "\n")));
    } catch (NoSuchFileException missing) {
      return new CommittedFile(file, Optional.empty());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Every generated Java file below a folder, which need not exist. */
  static List<Path> generatedIn(Path folder) throws IOException {
    List<Path> generated = new ArrayList<>();
    for (Path file : javaFiles(folder)) {
      if (isGenerated(file)) {
        generated.add(file);
      }
    }
    return generated;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .toList();
    } catch (NoSuchFileException missing) {
      return List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isGenerated(Path file) throws IOException {
    try {
      return GeneratedHeader.isOn(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static IOException unreadable(Path file, IOException e) {
    return new IOException("Could not read " + file + ": " + e, e);
  }

  /** How it differs from what it should hold. */
  Optional<SourceDifference> difference(String current) {
    Kind kind = text.isPresent() ? Kind.CHANGED : Kind.MISSING;
    return text.equals(Optional.of(current))
        ? Optional.empty()
        : Optional.of(new SourceDifference(kind, file, text.orElse(""), current));
  }

  /** The difference of one that should not be there. */
  SourceDifference leftover() {
    return new SourceDifference(Kind.NO_LONGER_GENERATED, file, text.orElse(""), "");
  }
}
