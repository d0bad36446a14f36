package io.github.enoscodegen.checker.flow;

import io.github.enoscodegen.checker.constraint.BuilderCalls;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Knows generated builders. */
public interface GeneratedBuilders {

  /** Whether a method is a builder's {@code build()} that names its calls. */
  boolean isBuild(ExecutableElement method);

  /** The calls that the {@code build()} of a class names; empty where there is none. */
  Optional<BuilderCalls> find(TypeElement type);
}
