package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.github.enoscodegen.codegen.plan.DocPlan;
import java.util.List;

/** Marks what the model marks. */
final class Deprecation {

  private static final AnnotationSpec DEPRECATED = AnnotationSpec.builder(Deprecated.class).build();

  /** The annotation, or nothing. */
  static List<AnnotationSpec> of(DocPlan doc) {
    return doc.deprecated() ? List.of(DEPRECATED) : List.of();
  }

  private Deprecation() {}
}
