package io.github.enoscodegen.checker;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of a compilation in a process of its own.
 *
 * @param printed all that it printed
 */
record CompilerRun(int exitValue, String printed) {

  /** A line such as {@code Use.java:9:22: compiler.err.proc.messager: level must be …}. */
  private static final Pattern FINDING =
      Pattern.compile("(\\w+)\\.java:(\\d+):(\\d+): compiler\\.err\\.proc\\.messager: (.*)");

  /** The errors that a plugin reported, in the order of the report. */
  List<Finding> findings() {
    return FINDING.matcher(printed).results().map(CompilerRun::finding).toList();
  }

  private static Finding finding(MatchResult line) {
    return new Finding(
        line.group(1), Long.parseLong(line.group(2)), Long.parseLong(line.group(3)), line.group(4));
  }
}
