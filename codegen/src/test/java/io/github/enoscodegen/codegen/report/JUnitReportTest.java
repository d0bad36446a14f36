package io.github.enoscodegen.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.Severity;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitReportTest {

  /** The elements that Surefire's reports have of those that are of use here, and attributes. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "testsuite", Set.of("name", "time", "tests", "errors", "skipped", "failures"),
          "testcase", Set.of("name", "classname", "time"),
          "failure", Set.of("message", "type"),
          "skipped", Set.of("message"));

  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "testsuite", Set.of("testsuites"),
          "testcase", Set.of("testsuite"),
          "failure", Set.of("testcase"),
          "skipped", Set.of("testcase"));

  @TempDir Path directory;

  @Test
  void writesTheDocument() throws IOException {
    Diagnostic error = Samples.error("b.json", "'LONG' is no data type.");
    Findings findings =
        new Findings(
            List.of("a.json", "b.json"),
            List.of(error, Samples.warning("b.json", "Did you mean 'y'?")));

    assertThat(text(findings))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="enos-codegen">
              <testsuite name="a.json" time="0" tests="1" errors="0" skipped="0" failures="0">
                <testcase name="has no errors" classname="a.json" time="0"/>
              </testsuite>
              <testsuite name="b.json" time="0" tests="2" errors="0" skipped="1" failures="1">
                <testcase name="UNKNOWN_DATA_TYPE at events.highTemp.outputData[2]" classname="b.json" time="0">
                  <failure message="'LONG' is no data type." type="UNKNOWN_DATA_TYPE">b.json:2:9: error: 'LONG' is no data type. [UNKNOWN_DATA_TYPE]
                at events.highTemp.outputData[2]
                  "高\ud83d\udd25": "LONG",
                          ^</failure>
                </testcase>
                <testcase name="MISSPELT_MEMBER at events.highTemp.outputData[2].x" classname="b.json" time="0">
                  <skipped message="Did you mean 'y'?">b.json:3:3: warning: Did you mean 'y'? [MISSPELT_MEMBER]
                at events.highTemp.outputData[2].x
                  "x": 1
                  ^</skipped>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void hasTheElementsAndAttributesOfSurefire() throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>(Samples.suppressions());
    diagnostics.add(Samples.error("a.json", "x"));
    diagnostics.add(Samples.warning("b.json", "y"));
    Element root = parse(new Findings(List.of("a.json", "b.json"), diagnostics));

    assertThat(root.getTagName()).isEqualTo("testsuites");
    assertThat(elements(root, "*"))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            element -> {
              assertThat(attributes(element)).isEqualTo(ATTRIBUTES.get(element.getTagName()));
              assertThat(PARENTS.get(element.getTagName()))
                  .contains(((Element) element.getParentNode()).getTagName());
            });
  }

  @Test
  void countsWhatItHolds() throws IOException {
    Element root =
        parse(
            new Findings(
                List.of("clean.json", "warned.json", "wrong.json"),
                List.of(
                    Samples.warning("warned.json", "x"),
                    Samples.error("wrong.json", "x"),
                    Samples.error("wrong.json", "y"),
                    Samples.warning("wrong.json", "z"))));

    assertThat(elements(root, "testsuite"))
        .extracting(
            suite -> suite.getAttribute("name"),
            suite -> suite.getAttribute("tests"),
            suite -> suite.getAttribute("failures"),
            suite -> suite.getAttribute("skipped"))
        .containsExactly(
            tuple("clean.json", "1", "0", "0"),
            tuple("warned.json", "2", "0", "1"),
            tuple("wrong.json", "3", "2", "1"));
    assertThat(elements(root, "testsuite"))
        .allSatisfy(
            suite -> {
              assertThat(suite.getAttribute("tests"))
                  .isEqualTo(String.valueOf(elements(suite, "testcase").size()));
              assertThat(suite.getAttribute("failures"))
                  .isEqualTo(String.valueOf(elements(suite, "failure").size()));
              assertThat(suite.getAttribute("skipped"))
                  .isEqualTo(String.valueOf(elements(suite, "skipped").size()));
            });
  }

  @Test
  void givesEveryTestANameOfItsOwn() throws IOException {
    Element root =
        parse(
            new Findings(
                List.of("a.json"),
                List.of(
                    Samples.error("a.json", "x"),
                    Samples.error("a.json", "y"),
                    Samples.error("a.json", "z"))));

    assertThat(elements(root, "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly(
            "UNKNOWN_DATA_TYPE at events.highTemp.outputData[2]",
            "UNKNOWN_DATA_TYPE at events.highTemp.outputData[2] (2)",
            "UNKNOWN_DATA_TYPE at events.highTemp.outputData[2] (3)");
  }

  @Test
  void putsEntriesOfAZipFileIntoItsSuite() throws IOException {
    Element root =
        parse(
            new Findings(
                List.of("models.zip"),
                List.of(
                    Samples.error("models.zip!/a.json", "x"),
                    Samples.error("models.zip!/b.json", "x"))));

    assertThat(elements(root, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("models.zip");
    assertThat(elements(root, "testcase"))
        .extracting(test -> test.getAttribute("classname"))
        .containsExactly("models.zip!/a.json", "models.zip!/b.json");
    assertThat(elements(root, "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsOnly("UNKNOWN_DATA_TYPE at events.highTemp.outputData[2]");
  }

  @Test
  void givesSettingsASuiteOfTheirOwnBehindTheFiles() throws IOException {
    Element root = parse(new Findings(List.of("a.json"), Samples.suppressions()));

    assertThat(elements(root, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("a.json", "suppressions");
    assertThat(elements(root, "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly(
            "has no errors",
            "BAD_SUPPRESSION",
            "UNMATCHED_SUPPRESSION",
            "UNMATCHED_SUPPRESSION (2)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<&>\"'",
        "]]>",
        "\0",
        "\u0001",
        "\b",
        "\t",
        "\n",
        "\r\n",
        "\u007f",
        "\u0085",
        "\u2028",
        "\u202e",
        "\ufffe",
        "\uffff",
        "\ud83d",
        "\udd25",
        "\ud83d\udd25",
        "高"
      })
  void staysXmlWhateverTheModelHolds(String wild) throws IOException {
    Diagnostic diagnostic =
        new Diagnostic(
            Rule.BAD_IDENTIFIER,
            Severity.ERROR,
            SourceText.of("a" + wild + ".json", "\"" + wild + "\"")
                .position(0, ModelPath.TOP.member("p" + wild)),
            "'" + wild + "' is bad.");

    Element failure =
        elements(parse(new Findings(List.of(), List.of(diagnostic))), "failure").get(0);

    assertThat(diagnostic.summary().replaceAll("[\ufffe\uffff]", "\ufffd"))
        .contains(": error: " + failure.getAttribute("message") + " [");
    assertThat(failure.getTextContent())
        .isEqualTo(diagnostic.toString().replaceAll("[\ufffe\uffff]", "\ufffd"));
  }

  @Test
  void staysXmlWithEveryCharacterThereIs() throws IOException {
    StringBuilder all = new StringBuilder();
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(all::appendCodePoint);
    for (int from = 0; from < all.length(); from += 900) {
      String part = all.substring(from, Math.min(all.length(), from + 900));
      parse(new Findings(List.of(part), List.of(Samples.error("b.json", part))));
    }
  }

  @Test
  void staysSmallWhateverTheModelHolds() throws IOException {
    String huge = "x".repeat(1_000_000);
    Diagnostic diagnostic =
        new Diagnostic(
            Rule.BAD_IDENTIFIER,
            Severity.ERROR,
            SourceText.of("a.json", huge).position(500, ModelPath.TOP.member(huge)),
            huge);

    assertThat(text(new Findings(List.of(), List.of(diagnostic)))).hasSizeLessThan(10_000);
  }

  @Test
  void writesFilesInDirectoriesThatAreMissing() throws IOException {
    Path file = directory.resolve("reports/TEST-enos.xml");
    Findings findings = new Findings(List.of("高.json"), List.of());

    JUnitReport.write(findings, file);

    assertThat(file).hasContent(text(findings));
    assertThat(text(findings)).contains("高.json").doesNotContain("\r");
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Set<String> attributes(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> element.getAttributes().item(i).getNodeName())
        .collect(Collectors.toSet());
  }

  private static Element parse(Findings findings) throws IOException {
    try {
      DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return parser
          .parse(new ByteArrayInputStream(text(findings).getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("not XML", e);
    }
  }

  private static String text(Findings findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JUnitReport.write(findings, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
