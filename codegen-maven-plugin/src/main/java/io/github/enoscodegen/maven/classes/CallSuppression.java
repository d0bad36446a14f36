package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Rule;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls that are wrong on purpose. The annotation that says so in sources does not reach class
 * files.
 *
 * @param classes binary name of a class, in which {@code *} stands for any characters; classes in
 *     it are meant, too
 * @param rule what ends the messages, such as {@code ENOS_RANGE}
 * @param reason why the calls may be passed over; for those who read it next
 */
public record CallSuppression(String classes, String rule, String reason) {

  /** What is wrong with it, in words that follow its name; empty where nothing is. */
  public Optional<String> complaint() {
    if (classes.isEmpty()) {
      return Optional.of("names no class: write <classes>com.acme.*Test</classes>");
    }
    if (reason.isEmpty()) {
      return Optional.of("gives no reason: write it into <reason> for those who come after you");
    }
    return Arrays.stream(Rule.values()).map(Rule::tag).anyMatch(rule::equals)
        ? Optional.empty()
        : Optional.of("has no rule '%s': write one of %s".formatted(rule, rules()));
  }

  private static String rules() {
    return Arrays.stream(Rule.values()).map(Rule::tag).collect(Collectors.joining(", "));
  }

  boolean matches(Finding finding) {
    return finding.rule().tag().equals(rule) && pattern().matcher(finding.type()).matches();
  }

  private Pattern pattern() {
    String names =
        Arrays.stream(classes.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(names + "(\\$.*)?");
  }

  /** As warnings about it show it. */
  @Override
  public String toString() {
    return "%s in %s".formatted(rule, classes);
  }
}
