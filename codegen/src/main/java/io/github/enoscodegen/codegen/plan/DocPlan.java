package io.github.enoscodegen.codegen.plan;

import java.util.List;

/**
 * What javadoc says, in plain text.
 *
 * @param paragraphs the first one is the summary; not empty
 */
public record DocPlan(List<String> paragraphs) {

  /** Leaves out paragraphs without text. */
  public DocPlan {
    paragraphs = paragraphs.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  static DocPlan of(String... paragraphs) {
    return new DocPlan(List.of(paragraphs));
  }
}
