package io.github.enoscodegen.codegen.plan;

import java.util.List;

/**
 * What javadoc says, in plain text.
 *
 * @param paragraphs the first one is the summary; not empty
 * @param deprecated whether the model says that it should no longer be used
 */
public record DocPlan(List<String> paragraphs, boolean deprecated) {

  /** Leaves out paragraphs without text. */
  public DocPlan {
    paragraphs = paragraphs.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  DocPlan deprecatedIf(boolean deprecated) {
    return new DocPlan(paragraphs, deprecated);
  }

  static DocPlan of(String... paragraphs) {
    return new DocPlan(List.of(paragraphs), false);
  }
}
