package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.Rule;
import java.util.Comparator;

/**
 * One thing that EnOS would refuse, in one line of a class.
 *
 * @param type binary name of the class, such as {@code com.acme.Pump$1}
 * @param file name of its source file, without folders; empty where the class file does not say
 * @param line from 1; 0 where the class file does not say
 * @param rule the rule that is broken
 * @param message in the words of the javac plugin
 */
public record Finding(String type, String file, int line, Rule rule, String message) {

  /** By class, line and message: the same in every run. */
  static final Comparator<Finding> READING_ORDER =
      Comparator.comparing(Finding::type)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::message);

  static Finding of(Complaint complaint, String type, String file, int line) {
    return new Finding(type, file, line, complaint.rule(), complaint.message());
  }

  /** Where it is, such as {@code Use.java:12 (com.acme.Use)}. */
  public String place() {
    if (file.isEmpty()) {
      return type;
    }
    return file + (line == 0 ? "" : ":" + line) + " (" + type + ")";
  }

  @Override
  public String toString() {
    return place() + ": " + message;
  }
}
