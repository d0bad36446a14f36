package io.github.enoscodegen.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up classes of an application: their calls, some of them to setters with constraints. */
final class CallerSources {

  private static final int METHODS = 5;

  /** With two calls without arguments and five of setters. */
  private static final String POSTS =
      """
          Object posted = Event%d.builder()
              .p0(12.5).p1("note %1$d").p4(LIMIT * 2).p5("note " + LIMIT).p8(reading)
              .build();
      """;

  /** Seven as well. */
  private static final String POSTS_NOTHING =
      """
          Object posted = new StringBuilder()
              .append(12.5).append("note %d").append(LIMIT * 2).append("note " + LIMIT).append(reading)
              .toString().isEmpty();
      """;

  /**
   * Classes of 81 calls each: 25 of setters with constraints, or none.
   *
   * @return their sources by path
   */
  static Map<String, String> of(int classes, boolean constrained) {
    return IntStream.range(0, classes)
        .boxed()
        .collect(
            Collectors.toMap(
                i -> "com/acme/app/Caller" + i + ".java",
                i -> source(i, constrained),
                (a, b) -> a,
                TreeMap::new));
  }

  private static String source(int number, boolean constrained) {
    String methods =
        IntStream.range(0, METHODS)
            .mapToObj(i -> method(i, (number + i) % 50, constrained))
            .collect(Collectors.joining("\n"));
    return """
        package com.acme.app;

        %simport java.util.ArrayList;
        import java.util.List;

        class Caller%d {
          private static final int LIMIT = 40;
          private final List<String> lines = new ArrayList<>();

        %s
          int size() {
            return lines.size();
          }
        }
        """
        .formatted(constrained ? "import com.acme.large.*;\n" : "", number, methods);
  }

  private static String method(int method, int event, boolean constrained) {
    return """
          Object post%d(double reading, String text, int count) {
            int limit = Math.max(count, 3);
            for (int i = 0; i < limit; i++) {
              lines.add(text.substring(Math.min(i, text.length())));
            }
        %s    lines.add(String.valueOf(posted));
            return lines.subList(0, limit);
          }
        """
        .formatted(method, (constrained ? POSTS : POSTS_NOTHING).formatted(event));
  }

  private CallerSources() {}
}
