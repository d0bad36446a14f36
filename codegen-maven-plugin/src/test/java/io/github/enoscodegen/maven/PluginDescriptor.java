package io.github.enoscodegen.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A plugin descriptor as the build writes it: what Maven, and people, know of the goals. */
record PluginDescriptor(String prefix, List<Goal> goals) {

  /**
   * A goal.
   *
   * @param description as HTML, or as plain text in the descriptor that Maven reads
   * @param phase to which it is bound if nothing else is said; empty for none
   * @param threadSafe whether it may run beside itself
   * @param resolution the scope in which it wants dependencies resolved; empty for none
   * @param parameters in the order of the descriptor
   */
  record Goal(
      String name,
      String description,
      String phase,
      boolean threadSafe,
      String resolution,
      List<Parameter> parameters) {

    /** What maven-plugin-plugin generates. */
    boolean isHelp() {
      return name.equals("help");
    }

    /** What a user may set. */
    List<Parameter> editable() {
      return parameters.stream().filter(Parameter::editable).toList();
    }
  }

  /**
   * A parameter of a goal.
   *
   * @param expression such as {@code ${enos-codegen.skip}}; empty if no property sets it
   */
  record Parameter(
      String name,
      String type,
      String description,
      boolean required,
      boolean editable,
      String since,
      String deprecated,
      String defaultValue,
      String expression) {

    /** The property that sets it on the command line. */
    Optional<String> property() {
      return Optional.of(expression)
          .filter(text -> text.startsWith("${"))
          .map(text -> text.substring(2, text.length() - 1));
    }
  }

  static PluginDescriptor read(Path file) throws Exception {
    Element plugin =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    List<Goal> goals = children(child(plugin, "mojos")).map(PluginDescriptor::goal).toList();
    return new PluginDescriptor(text(plugin, "goalPrefix"), goals);
  }

  private static Goal goal(Element mojo) {
    Optional<Element> configuration = find(mojo, "configuration");
    return new Goal(
        text(mojo, "goal"),
        text(mojo, "description"),
        text(mojo, "phase"),
        Boolean.parseBoolean(text(mojo, "threadSafe")),
        text(mojo, "requiresDependencyResolution"),
        children(child(mojo, "parameters"))
            .map(each -> parameter(each, configuration.flatMap(c -> find(c, text(each, "name")))))
            .toList());
  }

  private static Parameter parameter(Element parameter, Optional<Element> configuration) {
    return new Parameter(
        text(parameter, "name"),
        text(parameter, "type"),
        text(parameter, "description"),
        Boolean.parseBoolean(text(parameter, "required")),
        Boolean.parseBoolean(text(parameter, "editable")),
        text(parameter, "since"),
        text(parameter, "deprecated"),
        configuration.map(element -> element.getAttribute("default-value")).orElse(""),
        configuration.map(Node::getTextContent).orElse("").strip());
  }

  private static String text(Element parent, String name) {
    return find(parent, name).map(Node::getTextContent).orElse("").strip();
  }

  private static Element child(Element parent, String name) {
    return find(parent, name).orElseThrow();
  }

  private static Optional<Element> find(Element parent, String name) {
    return children(parent).filter(element -> element.getTagName().equals(name)).findFirst();
  }

  private static Stream<Element> children(Element parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(index -> Objects.requireNonNull(parent.getChildNodes().item(index)))
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
