package io.github.enoscodegen.testkit.differential;

import java.util.List;

/** What a judge thinks of a sample. */
sealed interface Opinion {

  /**
   * It fits.
   *
   * @param json what is posted for it
   */
  record Accepts(String json) implements Opinion {}

  /**
   * It does not fit.
   *
   * @param paths where, sorted; one for each broken rule
   */
  record Refuses(List<String> paths) implements Opinion {

    /** Sorts the paths. */
    public Refuses {
      paths = paths.stream().sorted().toList();
    }
  }

  /** The judge cannot be asked, since its types have no such value. */
  record Abstains(String reason) implements Opinion {}
}
