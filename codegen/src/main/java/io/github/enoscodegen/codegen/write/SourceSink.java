package io.github.enoscodegen.codegen.write;

import io.github.enoscodegen.codegen.emit.SourceFile;
import java.io.IOException;
import java.util.List;

/** Where generated sources go. */
public interface SourceSink {

  /**
   * Takes all sources of a run.
   *
   * @throws IOException with a message that names the file
   */
  void write(List<SourceFile> files) throws IOException;
}
