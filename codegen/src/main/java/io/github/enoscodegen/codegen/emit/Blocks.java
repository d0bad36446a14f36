package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;

/** Shapes of code. */
final class Blocks {

  /** Statements under a condition. */
  static CodeBlock when(CodeBlock condition, CodeBlock statements) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition)
        .add(statements)
        .endControlFlow()
        .build();
  }

  private Blocks() {}
}
