package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.emit.SourceFile;
import java.util.List;

/**
 * What a run did.
 *
 * @param files the sources that were given to the sink
 * @param diagnostics warnings, in reading order
 */
public record CodegenResult(List<SourceFile> files, List<Diagnostic> diagnostics) {}
