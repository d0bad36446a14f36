package io.github.enoscodegen.maven;

import io.github.enoscodegen.maven.PluginDescriptor.Goal;
import io.github.enoscodegen.maven.PluginDescriptor.Parameter;
import java.util.List;

/** The page that tells of every goal and what can be set, made from the plugin's descriptor. */
final class GoalsPage {

  private static final String INTRODUCTION =
      """
      # Goals of the Maven plugin

      This page is made from the plugin's descriptor, which is made from the source. Every parameter stands with an example of what to
      write into the `<configuration>` of the plugin or of one `<execution>`; where a property is named, the command line can say the same.
      """;

  static String of(PluginDescriptor plugin) throws Exception {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Goal goal : plugin.goals()) {
      page.append("\n* [`%1$s:%2$s`](#%1$s%2$s)".formatted(plugin.prefix(), goal.name()));
    }
    page.append("\n");
    for (Goal goal : plugin.goals()) {
      page.append("\n## %s:%s\n\n".formatted(plugin.prefix(), goal.name()));
      append(page, goal);
    }
    return page.toString();
  }

  private static void append(StringBuilder page, Goal goal) throws Exception {
    page.append(HtmlDescription.of(goal.description()).markdown()).append("\n\n");
    List.of(
            row("Default phase", goal.phase().isEmpty() ? "none" : code(goal.phase())),
            row("Thread-safe", goal.threadSafe() ? "yes, also with `-T`" : "no"),
            row("Dependencies", goal.resolution().isEmpty() ? "none are resolved" : resolved(goal)))
        .forEach(page::append);
    for (Parameter parameter : goal.editable()) {
      page.append("\n### ").append(parameter.name()).append("\n\n");
      append(page, parameter);
    }
  }

  private static String resolved(Goal goal) {
    return "those of scope " + code(goal.resolution()) + " are resolved";
  }

  private static void append(StringBuilder page, Parameter parameter) throws Exception {
    if (!parameter.deprecated().isEmpty()) {
      page.append("**Deprecated:** ")
          .append(HtmlDescription.of(parameter.deprecated()).markdown())
          .append("\n\n");
    }
    page.append(HtmlDescription.of(parameter.description()).markdown()).append("\n\n");
    page.append(row("Type", code(simple(parameter.type()))));
    page.append(row("Required", parameter.required() ? "yes" : "no"));
    page.append(row("Default", orNone(parameter.defaultValue())));
    page.append(row("Property", orNone(parameter.property().orElse(""))));
    if (!parameter.since().isEmpty()) {
      page.append(row("Since", parameter.since()));
    }
  }

  private static String row(String name, String value) {
    return "* %s: %s\n".formatted(name, value);
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : code(text);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** Without the packages of classes. */
  private static String simple(String type) {
    return type.replaceAll("(?:\\w+\\.)+(?=\\w)", "");
  }

  private GoalsPage() {}
}
