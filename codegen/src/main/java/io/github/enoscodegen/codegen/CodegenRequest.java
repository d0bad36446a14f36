package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.util.List;

/**
 * What a run is asked to do.
 *
 * @param files the model files; their order does not matter
 * @param options what a user may decide about Java names
 */
public record CodegenRequest(List<ModelFile> files, PlanOptions options) {

  /** Copies the list. */
  public CodegenRequest {
    files = List.copyOf(files);
  }
}
