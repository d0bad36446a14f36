package io.github.enoscodegen.codegen.write;

import io.github.enoscodegen.codegen.emit.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The comment by which one knows a generated file. */
final class GeneratedHeader {

  private static final byte[] HEADER = SourceFile.HEADER.getBytes(StandardCharsets.UTF_8);

  static boolean isOn(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
    }
  }

  private GeneratedHeader() {}
}
