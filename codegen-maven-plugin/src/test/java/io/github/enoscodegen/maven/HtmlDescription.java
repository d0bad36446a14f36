package io.github.enoscodegen.maven;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A description of the plugin descriptor, which is HTML, as Markdown.
 *
 * <p>Strict: descriptions use paragraphs, code, preformatted code, lists, links and emphasis, and
 * whatever else would have to be looked at first.
 *
 * @param blocks paragraphs, lists and code, in Markdown
 * @param code what stands in blocks of code, alone in its paragraph or preformatted
 */
record HtmlDescription(List<String> blocks, List<String> code) {

  static HtmlDescription of(String html) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Element body =
        builder
            .parse(new InputSource(new StringReader("<body>" + html + "</body>")))
            .getDocumentElement();
    HtmlDescription description = new HtmlDescription(new ArrayList<>(), new ArrayList<>());
    description.addBody(body);
    return description;
  }

  /** The blocks with an empty line between them. */
  String markdown() {
    return String.join("\n\n", blocks);
  }

  /** Text at the top is a paragraph without a tag. */
  private void addBody(Element body) {
    StringBuilder open = new StringBuilder();
    for (Node node : children(body).toList()) {
      if (node instanceof Element block && List.of("p", "pre", "ul").contains(block.getTagName())) {
        addParagraph(open.toString());
        open.setLength(0);
        addBlock(block);
      } else {
        open.append(inline(node));
      }
    }
    addParagraph(open.toString());
  }

  private void addBlock(Element block) {
    if (block.getTagName().equals("ul")) {
      blocks.add(
          elements(block)
              .map(item -> "* " + inlines(item).strip())
              .collect(Collectors.joining("\n")));
    } else if (block.getTagName().equals("pre") || isOnlyCode(block)) {
      addCode(block.getTextContent().strip());
    } else {
      addParagraph(inlines(block));
    }
  }

  private void addParagraph(String text) {
    if (!text.isBlank()) {
      blocks.add(text.strip().replaceAll(" +", " "));
    }
  }

  private void addCode(String text) {
    code.add(text);
    blocks.add("```xml\n" + text + "\n```");
  }

  private static boolean isOnlyCode(Element block) {
    List<Node> parts = children(block).filter(node -> !node.getTextContent().isBlank()).toList();
    return parts.size() == 1 && parts.get(0).getNodeName().equals("code");
  }

  private static String inlines(Node parent) {
    return children(parent).map(HtmlDescription::inline).collect(Collectors.joining());
  }

  private static String inline(Node node) {
    return switch (node.getNodeName()) {
      case "#text" -> escaped(node.getTextContent().replaceAll("\\s+", " "));
      case "code" -> "`" + node.getTextContent().replaceAll("\\s+", " ") + "`";
      case "br" -> " ";
      case "em", "i" -> "*" + inlines(node) + "*";
      case "strong", "b" -> "**" + inlines(node) + "**";
      case "a" -> "[" + inlines(node) + "](" + ((Element) node).getAttribute("href") + ")";
      default -> throw new AssertionError("<" + node.getNodeName() + "> in a description: " + node);
    };
  }

  /** Signs that mean something in Markdown. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\*_<>\\[\\]`])", "\\\\$1");
  }

  private static Stream<Element> elements(Node parent) {
    return children(parent).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private static Stream<Node> children(Node parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(index -> Objects.requireNonNull(parent.getChildNodes().item(index)));
  }
}
