package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.model.Digests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that should hold thing models: JSON, or a ZIP file of such files, as the console exports
 * several models. Which of them it is, its content tells and not its name.
 *
 * <p>A file is read when a run wants its models: what is wrong with it is a complaint of that run.
 */
public final class ModelFile {

  private final String name;
  private final Content content;

  private ModelFile(String name, Content content) {
    this.name = name;
    this.content = content;
  }

  /**
   * A file whose content is at hand.
   *
   * @param name path of the file, as complaints show it
   * @param content its bytes; not copied
   */
  public ModelFile(String name, byte[] content) {
    this(name, () -> FileContent.requireBounded(content));
  }

  /** A file under the name by which it is given. It need not exist. */
  public static ModelFile at(Path file) {
    return at(file.toString(), file);
  }

  /**
   * A file. It need not exist.
   *
   * @param name path of the file, as complaints show it
   * @param file where it is read
   */
  public static ModelFile at(String name, Path file) {
    return new ModelFile(name, () -> FileContent.of(file));
  }

  /** A text that is not in a file. */
  public static ModelFile of(String name, String content) {
    return new ModelFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Path of the file, as complaints show it. */
  public String name() {
    return name;
  }

  /**
   * What tells one content from another: the SHA-256 of the file's bytes, or why it cannot be read.
   */
  public String contentDigest() {
    try {
      return "sha256:" + HexFormat.of().formatHex(Digests.sha256(content()));
    } catch (FileFault fault) {
      return fault.complaint();
    }
  }

  /**
   * The file's text, if it is no ZIP, for those who look for something else than models in it.
   *
   * @param diagnostics told why there is no text to be had
   * @return empty if the file cannot be read, is too large, or is not UTF-8
   */
  public Optional<SourceText> text(Diagnostics diagnostics) {
    return ModelTexts.plain(this, diagnostics);
  }

  /** Reads the file's bytes, at most 32 MiB. */
  byte[] content() throws FileFault {
    return content.read();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Where bytes come from. */
  @FunctionalInterface
  private interface Content {
    byte[] read() throws FileFault;
  }
}
