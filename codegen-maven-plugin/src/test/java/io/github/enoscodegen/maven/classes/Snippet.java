package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.List;

/**
 * Members of a class that calls setters.
 *
 * @param title what it shows
 * @param members the source, with {@code ¦} before each call that is to be reported, in its line,
 *     and {@code Use} for the name of the class
 * @param messages that of each, without what follows it, and with its rule
 */
record Snippet(String title, String members, List<String> messages) {

  private static final String MARK = "¦";
  private static final String ORIGIN = " (model valve, event leak; EnOS would answer 1204)";

  static Snippet fits(String title, String members) {
    return new Snippet(title, members, List.of());
  }

  /** One that breaks a rule in each marked place. */
  static Snippet breaks(String rule, String title, String members, String... complaints) {
    return new Snippet(
        title,
        members,
        List.of(complaints).stream().map(text -> text + ORIGIN + " [ENOS_" + rule + "]").toList());
  }

  static Snippet range(String title, String members, String... complaints) {
    return breaks("RANGE", title, members, complaints);
  }

  /** One that gives a level that it must not have. */
  static Snippet level(String title, String members, int... levels) {
    List<String> complaints = new ArrayList<>();
    for (int level : levels) {
      complaints.add("level must be between 0 and 5, but is " + level);
    }
    return range(title, members, complaints.toArray(String[]::new));
  }

  /** What is to be reported, each as {@code Type.java:line: message}, sorted. */
  List<String> expected(String type) {
    List<String> expected = new ArrayList<>();
    String[] parts = marked(type).split(MARK, -1);
    long line = 1;
    for (int i = 0; i < messages.size(); i++) {
      line += parts[i].chars().filter(c -> c == '\n').count();
      expected.add("%s.java:%d: %s".formatted(type, line, messages.get(i)));
    }
    return expected.stream().sorted().toList();
  }

  String source(String type) {
    return marked(type).replace(MARK, "");
  }

  private String marked(String type) {
    return """
    package com.acme.app;

    import com.acme.valve.*;
    import io.github.enoscodegen.*;
    import java.time.*;
    import java.util.*;
    import java.util.function.*;

    class Use {
      static final Leak.Builder b = Leak.builder();

    MEMBERS
    }
    """
        .replace("MEMBERS", members)
        .replace("Use", type);
  }

  @Override
  public String toString() {
    return title;
  }
}
