package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.Decoder;
import java.util.stream.Stream;

/** The texts of a model file. */
final class ModelTexts {

  /** The texts that can be read; what cannot be is reported. */
  static Stream<SourceText> of(ModelFile file, Diagnostics diagnostics) {
    return Decoder.decode(file.name(), file.content(), diagnostics).stream();
  }

  private ModelTexts() {}
}
