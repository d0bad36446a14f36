package io.github.enoscodegen.maven.classes;

import java.util.List;

/**
 * Entries that a map has for certain; there may be others.
 *
 * @param entries each with its key and what its value may be
 */
record Entries(List<Entry> entries) {

  Entries {
    entries = List.copyOf(entries);
  }

  /**
   * One of them.
   *
   * @param key none if it is not known
   */
  record Entry(List<Object> key, List<Arm> value) {}
}
