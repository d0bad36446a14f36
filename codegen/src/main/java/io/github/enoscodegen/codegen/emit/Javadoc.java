package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.enoscodegen.codegen.plan.DocPlan;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain text to javadoc; no description can end the comment or act as markup. */
final class Javadoc {

  private static final int WIDTH = 90;
  private static final String DEPRECATED = "@deprecated The thing model marks it as such.";

  /**
   * The comment.
   *
   * @param tags block tags, in the order of javadoc; trusted text
   */
  static CodeBlock of(DocPlan doc, String... tags) {
    String text =
        doc.paragraphs().stream().map(Javadoc::paragraph).collect(Collectors.joining("\n\n<p>"));
    return CodeBlock.of("$L\n$L", text, tags(doc, tags));
  }

  private static String tags(DocPlan doc, String... tags) {
    Stream<String> deprecated = doc.deprecated() ? Stream.of(DEPRECATED) : Stream.empty();
    String all = Stream.concat(Arrays.stream(tags), deprecated).collect(Collectors.joining("\n"));
    return all.isEmpty() ? "" : "\n" + all + "\n";
  }

  private static String paragraph(String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : escaped(text).strip().split("\\s+", -1)) {
      boolean breaks = column > 0 && column + 1 + word.length() > WIDTH;
      wrapped.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
      column = breaks ? word.length() : column + 1 + word.length();
    }
    return wrapped.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(escaped, codePoint));
    return escaped.toString().replace("*/", "*&#47;");
  }

  private static void append(StringBuilder escaped, int codePoint) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '@', '{', '}', '\\' -> escaped.append("&#").append(codePoint).append(';');
      default -> escaped.appendCodePoint(isHarmless(codePoint) ? codePoint : ' ');
    }
  }

  private static boolean isHarmless(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && !turnsText(codePoint);
  }

  /** Marks that make source code look other than it is. */
  private static boolean turnsText(int codePoint) {
    return (codePoint >= 0x202a && codePoint <= 0x202e)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private Javadoc() {}
}
