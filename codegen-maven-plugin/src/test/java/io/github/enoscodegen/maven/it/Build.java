package io.github.enoscodegen.maven.it;

import java.util.List;

/**
 * How a build has ended.
 *
 * @param exitCode of Maven
 * @param log all that it printed
 */
public record Build(int exitCode, String log) {

  /** Whether Maven says so. */
  public boolean succeeded() {
    return exitCode == 0;
  }

  /** The lines of the log with this text. */
  public List<String> lines(String text) {
    return log.lines().filter(line -> line.contains(text)).toList();
  }
}
