package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated code reads as if a careful person had written it. */
class TidySourcesTest {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.$]+);$");

  /** An empty block is a branch that does nothing. */
  private static final Pattern EMPTY_BLOCK = Pattern.compile("(?m)^.*\\{\\s*\\}$");

  /** Constructors of what has no parameters, and checks of what has no rules. */
  private static final Pattern EMPTY_BY_DESIGN =
      Pattern.compile("private (void check|\\w+)\\(.*\\) \\{\\s*\\}");

  private static Map<String, String> sources = Map.of();

  @BeforeAll
  static void generates() throws Exception {
    sources = new TreeMap<>(GeneratedSources.cases());
    sources.putAll(GeneratedSources.specimens(15));
    assertThat(sources).hasSizeGreaterThan(30);
  }

  @Test
  void everyImportIsUsed() {
    sources.forEach(
        (path, source) -> {
          String body = IMPORT.matcher(source).replaceAll("");
          assertThat(imports(source))
              .as(path)
              .isNotEmpty()
              .allMatch(name -> uses(body, name.substring(name.lastIndexOf('.') + 1)));
        });
  }

  @Test
  void importsAreSortedAndNamedOnce() {
    sources.forEach(
        (path, source) -> assertThat(imports(source)).as(path).isSorted().doesNotHaveDuplicates());
  }

  @Test
  void noImportIsOfTheOwnPackageOrOfJavaLang() {
    sources.forEach(
        (path, source) ->
            assertThat(imports(source))
                .as(path)
                .noneMatch(name -> name.matches("java\\.lang\\.[A-Z]\\w*|com\\.acme\\..*")));
  }

  @Test
  void noBlockIsEmpty() {
    sources.forEach(
        (path, source) ->
            assertThat(EMPTY_BLOCK.matcher(source).results().map(MatchResult::group))
                .as(path)
                .allMatch(block -> EMPTY_BY_DESIGN.matcher(block).find()));
  }

  @Test
  void noConditionIsDecided() {
    sources.forEach(
        (path, source) ->
            assertThat(source)
                .as(path)
                .doesNotContain(
                    "if (true)", "if (false)", "&& true", "|| false", "? true : false"));
  }

  @Test
  void linesEndAsLinesDo() {
    sources.forEach(
        (path, source) -> {
          assertThat(source).as(path).endsWith("}\n").doesNotContain("\r", "\t", ";;", "\n\n\n");
          assertThat(source.lines()).as(path).noneMatch(line -> line.endsWith(" "));
        });
  }

  private static List<String> imports(String source) {
    return IMPORT.matcher(source).results().map(found -> found.group(1)).toList();
  }

  private static boolean uses(String body, String simpleName) {
    return Pattern.compile("\\b" + simpleName + "\\b").matcher(body).find();
  }
}
