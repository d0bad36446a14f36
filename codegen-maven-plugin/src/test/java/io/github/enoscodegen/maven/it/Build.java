package io.github.enoscodegen.maven.it;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a build has ended.
 *
 * @param exitCode of Maven
 * @param log all that it printed
 */
public record Build(int exitCode, String log) {

  /** What no log may have: a line of a stack trace, as Maven and as the JDK write it. */
  public static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at \\S+ ?\\(.*\\)");

  /** Whether Maven says so. */
  public boolean succeeded() {
    return exitCode == 0;
  }

  /** The lines of the log with this text. */
  public List<String> lines(String text) {
    return log.lines().filter(line -> line.contains(text)).toList();
  }
}
