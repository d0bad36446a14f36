package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.read.ModelFile;

/**
 * A file with payloads: JSON, or JSON lines. Which of them it is, its content tells.
 *
 * @param file the file, under the name that complaints show
 * @param folder the name of the folder directly below the payload folder in which the file lies,
 *     however deep; empty if it lies in the payload folder itself. It may be the id of the thing
 *     model that the payloads are for
 */
public record PayloadFile(ModelFile file, String folder) {}
