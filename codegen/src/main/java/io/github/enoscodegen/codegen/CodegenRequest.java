package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.util.List;

/**
 * What a run is asked to do.
 *
 * @param files the model files; their order does not matter
 * @param readOptions what a user may decide about the meaning of models
 * @param planOptions what a user may decide about Java names
 * @param policy what a user decides about warnings
 */
public record CodegenRequest(
    List<ModelFile> files,
    ReadOptions readOptions,
    PlanOptions planOptions,
    DiagnosticPolicy policy) {

  /** Copies the list. */
  public CodegenRequest {
    files = List.copyOf(files);
  }

  /** With the usual meaning of models, and all warnings. */
  public static CodegenRequest of(List<ModelFile> files, PlanOptions planOptions) {
    return new CodegenRequest(files, ReadOptions.DEFAULT, planOptions, DiagnosticPolicy.DEFAULT);
  }
}
