package io.github.enoscodegen.checker;

import java.util.ArrayList;
import java.util.List;

/**
 * Members of a class that uses builders.
 *
 * @param title what the snippet shows
 * @param members the source, with {@code ¦} before each place that is to be reported, and {@code
 *     Use} for the name of the class
 * @param messages the message of each of these places, in reading order
 */
record Snippet(String title, String members, List<String> messages) {

  private static final String MARK = "¦";

  /** One in which nothing is to be reported. */
  static Snippet unflagged(String title, String members) {
    return new Snippet(title, members, List.of());
  }

  /** One whose places are outside the range. */
  static Snippet range(String title, String members, String... complaints) {
    return new Snippet(title, members, messages(" [ENOS_RANGE]", complaints));
  }

  /** One whose places hold too much text. */
  static Snippet length(String title, String members, String... complaints) {
    return new Snippet(title, members, messages(" [ENOS_MAX_LENGTH]", complaints));
  }

  /** One whose places break a rule. */
  static Snippet flagged(String rule, String title, String members, String... complaints) {
    return new Snippet(title, members, messages(" [ENOS_" + rule + "]", complaints));
  }

  private static List<String> messages(String tag, String... complaints) {
    return List.of(complaints).stream()
        .map(text -> text + " (model pump, event highTemp; EnOS would answer 1204)" + tag)
        .toList();
  }

  JavaSource source(String type) {
    return new JavaSource("com.acme.app." + type, markedSource(type).replace(MARK, ""));
  }

  /** What is to be reported, in reading order. */
  List<Finding> expected(String type) {
    List<Finding> findings = new ArrayList<>();
    String[] parts = markedSource(type).split(MARK, -1);
    String before = "";
    for (int i = 0; i < parts.length - 1; i++) {
      before += parts[i];
      findings.add(new Finding(type, line(before), column(before), messages.get(i)));
    }
    return findings;
  }

  private static long line(String before) {
    return before.chars().filter(c -> c == '\n').count() + 1;
  }

  private static long column(String before) {
    return before.substring(before.lastIndexOf('\n')).length();
  }

  private String markedSource(String type) {
    return """
        package com.acme.app;

        import com.acme.pump.Handwritten;
        import com.acme.pump.HighTemp;
        import com.acme.pump.Idle;
        import com.acme.pump.PumpEvents;
        import com.acme.pump.Worn;
        import io.github.enoscodegen.EventCatalogue;
        import io.github.enoscodegen.FileUri;
        import io.github.enoscodegen.ValueReading;
        import java.time.Instant;
        import java.time.LocalDate;
        import java.time.Month;
        import java.util.Arrays;
        import java.util.Collections;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;
        import java.util.Set;
        import java.util.function.Consumer;
        import java.util.function.IntFunction;
        import java.util.function.Supplier;

        class Use {
          static final HighTemp.Builder b = HighTemp.builder();

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
