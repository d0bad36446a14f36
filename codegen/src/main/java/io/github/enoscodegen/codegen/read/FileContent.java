package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The bytes of a file, if they are not too many. */
final class FileContent {

  /**
   * 32 MiB: a model of 5,000 events with 20 output parameters each has 25.6 MiB, and the file is
   * held in memory.
   */
  static final int MAX_BYTES = 32 << 20;

  static final String TOO_LARGE =
      "The file has more than 32 MiB, as no file of thing models does. Is this the right file?";

  /** Reads a file; of one that is too large, no more than it takes to know. */
  static byte[] of(Path file) throws FileFault {
    try {
      requireRegular(Files.readAttributes(file, BasicFileAttributes.class));
      return requireBounded(bytes(file));
    } catch (NoSuchFileException e) {
      throw unreadable("There is no such file. Correct its name, or put it there.");
    } catch (AccessDeniedException e) {
      throw unreadable("This file may not be read. Give the build permission to read it.");
    } catch (IOException e) {
      throw unreadable("This file cannot be read: %s. Copy or fetch it again.".formatted(why(e)));
    }
  }

  static byte[] requireBounded(byte[] content) throws FileFault {
    if (content.length > MAX_BYTES) {
      throw new FileFault(Rule.FILE_TOO_LARGE, TOO_LARGE);
    }
    return content;
  }

  /** A pipe could keep the build waiting forever. */
  private static void requireRegular(BasicFileAttributes attributes) throws FileFault {
    if (attributes.isDirectory()) {
      throw unreadable("This is a directory. Name the files in it.");
    }
    if (!attributes.isRegularFile()) {
      throw unreadable("This is a device or a pipe. Name a file.");
    }
    if (attributes.size() > MAX_BYTES) {
      throw new FileFault(Rule.FILE_TOO_LARGE, TOO_LARGE);
    }
  }

  /** A file may grow while it is read, and some state no size. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  private static FileFault unreadable(String message) {
    return new FileFault(Rule.UNREADABLE_FILE, message);
  }

  /** What the operating system says, without the file's name, which stands before it already. */
  private static String why(IOException e) {
    Optional<String> reason =
        e instanceof FileSystemException f ? Optional.ofNullable(f.getReason()) : Optional.empty();
    return reason
        .or(() -> Optional.ofNullable(e.getMessage()))
        .orElse(e.getClass().getSimpleName());
  }

  private FileContent() {}
}
