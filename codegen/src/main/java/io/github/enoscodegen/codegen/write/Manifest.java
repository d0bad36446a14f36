package io.github.enoscodegen.codegen.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run left behind.
 *
 * @param fingerprint of everything that decides the outputs; empty while a run is not finished
 * @param root the source root, relative to the manifest's folder where it can be, so that a project
 *     may move
 * @param outputs digests of the files by path below the root; empty for one that may not be written
 *     yet
 * @param notes what the run had to say
 */
public record Manifest(
    String fingerprint, String root, SortedMap<String, String> outputs, List<String> notes) {

  /** Copies what it is given. */
  public Manifest {
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    notes = List.copyOf(notes);
  }

  /** Of a run that has not finished, and may never. */
  static Manifest unfinished(String root, Map<String, String> outputs) {
    return new Manifest("", root, new TreeMap<>(outputs), List.of());
  }

  boolean isFinished() {
    return !fingerprint.isEmpty();
  }

  Manifest finished(String fingerprint, List<String> notes) {
    return new Manifest(fingerprint, root, outputs, notes);
  }
}
