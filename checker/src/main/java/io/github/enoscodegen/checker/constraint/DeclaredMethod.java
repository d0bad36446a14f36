package io.github.enoscodegen.checker.constraint;

import java.util.List;

/**
 * A method with its annotations, however it was read: by the compiler, or from a class file.
 *
 * @param name its simple name
 * @param onType the annotations of the class that declares it
 * @param onMethod its own
 * @param onParameters those of each parameter, in order
 */
public record DeclaredMethod(
    String name,
    List<AnnotationUse> onType,
    List<AnnotationUse> onMethod,
    List<List<AnnotationUse>> onParameters) {

  /** Copies the lists. */
  public DeclaredMethod {
    onType = List.copyOf(onType);
    onMethod = List.copyOf(onMethod);
    onParameters = onParameters.stream().map(List::copyOf).toList();
  }
}
