package io.github.enoscodegen.codegen.report;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes findings as JUnit XML, the format of test results that CI servers read, in UTF-8.
 *
 * <p>A file is a test suite. An error is a test that failed; a file without errors has one test
 * that passed; a warning is a test that was skipped, which servers count and show but do not fail
 * on. Thread-safe.
 */
public final class JUnitReport {

  /** Writes a report, and leaves the stream open. */
  public static void write(Findings findings, OutputStream out) throws IOException {
    // A buffer in between keeps the factory from writing surrogate pairs as two references.
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      XMLStreamWriter xml = factory().createXMLStreamWriter(text);
      write(suites(findings), xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("The JUnit report cannot be written: " + e.getMessage(), e);
    }
    text.flush();
  }

  /** Writes a report to a file, by custom one whose name begins with {@code TEST-}. */
  public static void write(Findings findings, Path file) throws IOException {
    ReportFile.write(file, out -> write(findings, out));
  }

  /** The one of the JDK, whatever else is on the class path: same findings, same bytes. */
  private static XMLOutputFactory factory() {
    return XMLOutputFactory.newDefaultFactory();
  }

  private static void write(List<JUnitSuite> suites, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "enos-codegen");
    for (JUnitSuite suite : suites) {
      suite.write(xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  /** In the order of the files; what is about no file that was looked at comes last. */
  private static List<JUnitSuite> suites(Findings findings) {
    Map<String, List<Diagnostic>> suites = new LinkedHashMap<>();
    findings.files().forEach(file -> suites.put(file, new ArrayList<>()));
    for (Diagnostic diagnostic : findings.diagnostics()) {
      suites
          .computeIfAbsent(findings.target(diagnostic), file -> new ArrayList<>())
          .add(diagnostic);
    }
    return suites.entrySet().stream()
        .map(suite -> new JUnitSuite(suite.getKey(), suite.getValue()))
        .toList();
  }

  private JUnitReport() {}
}
