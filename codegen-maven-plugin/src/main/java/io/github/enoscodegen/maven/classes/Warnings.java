package io.github.enoscodegen.maven.classes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what could not be looked at; each text once. */
final class Warnings {

  private final Set<String> texts = new LinkedHashSet<>();

  void add(String text) {
    texts.add(text);
  }

  void add(UnreadableClassException unreadable) {
    texts.add(String.valueOf(unreadable.getMessage()));
  }

  List<String> texts() {
    return List.copyOf(texts);
  }
}
