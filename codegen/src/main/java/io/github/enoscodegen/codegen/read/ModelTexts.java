package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.Decoder;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of a model file: its own, or those of the files in a ZIP. */
final class ModelTexts {

  /** The texts that can be read; what cannot be is reported. */
  static Stream<SourceText> of(ModelFile file, Diagnostics diagnostics) {
    try {
      return texts(file.name(), file.content(), diagnostics);
    } catch (FileFault fault) {
      report(fault, file.name(), diagnostics);
      return Stream.empty();
    }
  }

  /** The text of a file that is to be no ZIP; what cannot be read is reported. */
  static Optional<SourceText> plain(ModelFile file, Diagnostics diagnostics) {
    try {
      return Decoder.decode(file.name(), unpacked(file.content()), diagnostics);
    } catch (FileFault fault) {
      report(isTooLarge(fault) ? divisible() : fault, file.name(), diagnostics);
      return Optional.empty();
    }
  }

  private static boolean isTooLarge(FileFault fault) {
    return fault.rule() == Rule.FILE_TOO_LARGE;
  }

  /** Unlike a model, something else may be of this size, and in several files. */
  private static FileFault divisible() {
    return new FileFault(Rule.FILE_TOO_LARGE, "The file has more than 32 MiB. Split it.");
  }

  private static byte[] unpacked(byte[] content) throws FileFault {
    if (OpenZip.isZip(content)) {
      throw new FileFault(
          Rule.UNREADABLE_FILE, "This is a ZIP, of which models only are read. Unpack it.");
    }
    return content;
  }

  private static Stream<SourceText> texts(String name, byte[] content, Diagnostics diagnostics)
      throws FileFault {
    return OpenZip.isZip(content)
        ? new ZipOfModels(name, content, diagnostics).texts()
        : Decoder.decode(name, content, diagnostics).stream();
  }

  /** Complains about a file of which there is nothing to show. */
  static void report(FileFault fault, String name, Diagnostics diagnostics) {
    diagnostics.report(
        fault.rule(), SourceText.of(name, "").position(0, ModelPath.TOP), fault.complaint());
  }

  private ModelTexts() {}
}
