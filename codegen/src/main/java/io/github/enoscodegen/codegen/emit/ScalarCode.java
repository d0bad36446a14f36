package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;

/** How a value that may be an item of an array is held, written, checked and read. */
interface ScalarCode extends ValueCode {

  /** The runtime's {@code ValueKind} that reads such values. */
  CodeBlock kind();

  @Override
  default CodeBlock read(PropertyPlan property) {
    return CodeBlock.of(
        "in.read($N, $L, this::$N);\n", property.constantName(), kind(), property.name());
  }
}
