package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.testkit.differential.MemoryCompiler.Compiled;
import java.util.Set;

/**
 * Who finds wrong constants without running them: the compiler's plugin, or a reader of classes.
 */
interface ConstantJudge {

  /** The setters whose arguments are complained about, by their names. */
  Set<String> refused(ConstantCaller caller, Compiled compiled);
}
