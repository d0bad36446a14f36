package io.github.enoscodegen.codegen.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that should hold thing models.
 *
 * @param name path of the file, as complaints show it
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record ModelFile(String name, byte[] content) {

  /** Reads a file. */
  public static ModelFile at(Path file) throws IOException {
    return new ModelFile(file.toString(), Files.readAllBytes(file));
  }

  /** A text that is not in a file. */
  public static ModelFile of(String name, String content) {
    return new ModelFile(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
