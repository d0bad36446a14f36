package io.github.enoscodegen.codegen.report;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The tests of one file, with the elements and attributes that Surefire writes, too.
 *
 * @param file name of the file
 * @param diagnostics complaints about it, or about what is in it
 */
record JUnitSuite(String file, List<Diagnostic> diagnostics) {

  void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    writeCounts(xml);
    if (errors() == 0) {
      writePassed(xml);
    }
    Map<String, Integer> uses = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      writeBroken(diagnostic, uses, xml);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void writeCounts(XMLStreamWriter xml) throws XMLStreamException {
    long errors = errors();
    long passed = errors == 0 ? 1 : 0;
    xml.writeAttribute("name", XmlText.attribute(file));
    xml.writeAttribute("time", "0");
    xml.writeAttribute("tests", Long.toString(diagnostics.size() + passed));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Long.toString(diagnostics.size() - errors));
    xml.writeAttribute("failures", Long.toString(errors));
  }

  private long errors() {
    return diagnostics.stream().filter(Diagnostic::isError).count();
  }

  private void writePassed(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeEmptyElement("testcase");
    writeName(file, "has no errors", xml);
  }

  private static void writeBroken(
      Diagnostic diagnostic, Map<String, Integer> uses, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    writeName(diagnostic.position().file(), name(diagnostic, uses), xml);
    xml.writeCharacters("\n      ");
    writeOutcome(diagnostic, xml);
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }

  private static void writeOutcome(Diagnostic diagnostic, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(diagnostic.isError() ? "failure" : "skipped");
    xml.writeAttribute("message", XmlText.attribute(diagnostic.message()));
    if (diagnostic.isError()) {
      xml.writeAttribute("type", diagnostic.rule().name());
    }
    xml.writeCharacters(XmlText.lines(diagnostic.toString()));
    xml.writeEndElement();
  }

  private static void writeName(String file, String name, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute("name", name);
    xml.writeAttribute("classname", XmlText.attribute(file));
    xml.writeAttribute("time", "0");
  }

  /**
   * Rule and place in the model, without the line: servers compare tests of the same name with
   * those of earlier runs. Numbered where one place breaks a rule repeatedly: of tests with the
   * same name some servers keep one.
   */
  private static String name(Diagnostic diagnostic, Map<String, Integer> uses) {
    String path = XmlText.attribute(diagnostic.position().path().toString());
    String name = diagnostic.rule() + (path.isEmpty() ? "" : " at " + path);
    int use = uses.merge(diagnostic.position().file() + "\n" + name, 1, Integer::sum);
    return use == 1 ? name : name + " (" + use + ")";
  }
}
