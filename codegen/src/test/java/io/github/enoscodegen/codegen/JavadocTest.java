package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The javadoc tool has nothing to complain about, whatever descriptions say. */
class JavadocTest {

  private static final List<String> HOSTILE =
      List.of(
          "*/ class Injected {} /*",
          "*\\u002f class Injected {} /*",
          "\\u002a/ \\uu002a/ \\u000a class Injected {} //",
          "{@code never closed",
          "{@link Nowhere} {@inheritDoc} {@value #NONE} {@snippet x}",
          "<script>alert(1)</script><b>never closed <p></i> <img src=x onerror=alert(1)>",
          "@deprecated @throws Nothing\n@param x y\n * @see <a",
          "& &amp; &nosuch; &#1; \"quoted\" 'quoted' `ticked` $L $T $$ $> $< $[ $] $W $Z %s",
          "🔥 emoji \ud83d\ude00 热 \u202e turned \u2066 \u0000 \u0007 \u001b[31m \u2028 \ufeff",
          "x".repeat(5000),
          "long ".repeat(2000),
          "   ",
          "///**/ /* // */",
          ".");

  @TempDir Path folder;

  @BeforeEach
  void requireTool() {
    assumeTrue(ToolFork.has("javadoc"), "this Java has no javadoc tool");
  }

  @Test
  void complainsOfNothing() throws Exception {
    Map<String, String> sources = new TreeMap<>(GeneratedSources.cases());
    sources.putAll(GeneratedSources.specimens(15));

    assertThat(complaints(sources)).isEmpty();
  }

  @Test
  void complainsOfNoHostileDescription() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      sources.putAll(describedAs(HOSTILE.get(i), "hostile" + i));
    }
    Compilation.of(sources, Files.createDirectory(folder.resolve("classes")));

    assertThat(complaints(sources)).isEmpty();
    assertThat(page("com/acme/hostile5/Told.html"))
        .contains("alert(1)")
        .doesNotContain("<script>alert", "<img src=x");
    assertThat(page("com/acme/hostile6/Told.html"))
        .contains("&#64;deprecated &#64;throws Nothing &#64;param x y * &#64;see &lt;a")
        .doesNotContain("Deprecated.");
  }

  @Test
  void complainsOfWhatIsWrong() throws Exception {
    String wrong =
        """
        package com.acme;
        /** Tells {@link Nowhere} and {@code nothing. */
        public class Wrong {}
        """;

    assertThat(complaints(Map.of("com/acme/Wrong.java", wrong)))
        .contains("Wrong.java", "exit code 1");
  }

  /** Sources of a model in which every text that people read is the same. */
  private static Map<String, String> describedAs(String text, String id) throws Exception {
    String json = new ObjectMapper().writeValueAsString(text);
    String model =
        """
        {"modelId": "ID", "name": {"defaultValue": TEXT}, "desc": TEXT, "events": {"told": {
          "identifier": "told", "name": {"defaultValue": TEXT}, "desc": TEXT, "eventType": "INFO",
          "outputData": [
            {"identifier": "i", "name": {"defaultValue": TEXT}, "desc": TEXT, "dataType": "INT",
             "unit": {"unitId": TEXT, "multiplier": "KILO"}},
            {"identifier": "e", "name": {"defaultValue": TEXT}, "desc": TEXT, "dataType": "ENUM",
             "dataDefinition": {"enumType": "STRING", "enumDesc": {"k": {"defaultValue": TEXT}}}},
            {"identifier": "b", "name": {"defaultValue": TEXT}, "desc": TEXT, "dataType": "BOOL",
             "dataDefinition": {"boolDesc": {"true": TEXT, "false": TEXT}}},
            {"identifier": "s", "name": {"defaultValue": TEXT}, "desc": TEXT, "dataType": "STRUCT",
             "dataDefinition": {"items": [
               {"identifier": "x", "name": {"defaultValue": TEXT}, "dataType": "INT"}]}}]}}}
        """;
    return GeneratedSources.of(model.replace("TEXT", json).replace("ID", id));
  }

  private String complaints(Map<String, String> sources) throws Exception {
    ToolFork fork = new ToolFork(folder);
    List<String> options =
        List.of(
            "-Xdoclint:all",
            "-Werror",
            "-quiet",
            "-Xmaxwarns",
            "1000",
            "-encoding",
            "UTF-8",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            folder.resolve("pages").toString());
    return fork.run("javadoc", options, fork.write(sources));
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("pages").resolve(name));
  }
}
