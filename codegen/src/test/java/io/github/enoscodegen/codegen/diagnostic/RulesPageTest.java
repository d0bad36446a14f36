package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} lists every rule as {@link Rule} has it. What stands before the first
 * heading of a list is written by hand, and stays.
 *
 * <p>{@code -Dcases.rewrite=true} rewrites the tables; review the difference like code.
 */
class RulesPageTest {

  private static final Path PAGE = Path.of("../docs/rules.md");
  private static final boolean REWRITE = Boolean.getBoolean("cases.rewrite");

  private static final List<Rule> RULES = Arrays.asList(Rule.values());
  private static final Rule FIRST = Rule.UNREADABLE_FILE;
  private static final String HEAD = "| Rule | Severity | What is right |\n|---|---|---|\n";

  /** The rules with which the sections of the page begin, in the order of {@link Rule}. */
  private static final Map<Rule, String> SECTIONS =
      new EnumMap<>(
          Map.of(
              FIRST,
              "Files and JSON",
              Rule.NOT_A_THING_MODEL,
              "Forms of models",
              Rule.BAD_IDENTIFIER,
              "Models",
              Rule.JAVA_NAME_CLASH,
              "Java names",
              Rule.NOT_A_PAYLOAD,
              "Payloads",
              Rule.UNKNOWN_SETTING,
              "The run itself"));

  @Test
  void listsEveryRule() throws IOException {
    String page = Files.readString(PAGE);
    String expected = introduction(page) + sections();
    if (REWRITE && !page.equals(expected)) {
      Files.writeString(PAGE, expected);
      System.out.println("rewrote " + PAGE);
      page = expected;
    }
    assertThat(page).as("%s; -Dcases.rewrite=true rewrites it", PAGE).isEqualTo(expected);
  }

  @Test
  void beginsASectionWithTheFirstRule() {
    assertThat(RULES).startsWith(FIRST);
  }

  /** What is written by hand: everything before the first section. */
  private static String introduction(String page) {
    int end = page.indexOf("## " + SECTIONS.get(FIRST) + "\n");
    assertThat(end).as("the place of the first section").isNotNegative();
    return page.substring(0, end);
  }

  private static String sections() {
    return RULES.stream().map(RulesPageTest::lines).collect(Collectors.joining());
  }

  private static String lines(Rule rule) {
    String title = SECTIONS.get(rule);
    String section = title == null ? "" : "## " + title + "\n\n" + HEAD;
    String blank = title == null || rule == FIRST ? "" : "\n";
    return blank + section + row(rule);
  }

  private static String row(Rule rule) {
    return List.of("`" + rule + "`", rule.severity().toString(), escaped(rule.documentation()))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Signs that mean something in Markdown. */
  private static String escaped(String sentence) {
    return sentence.replaceAll("([\\\\|*_<>\\[\\]`])", "\\\\$1");
  }
}
