package io.github.enoscodegen.codegen.report;

import io.github.enoscodegen.codegen.diagnostic.OneLine;

/** Text that XML 1.0 can hold. */
final class XmlText {

  /** For an attribute: in one line, which is what parsers make of it. */
  static String attribute(String text) {
    return lines(OneLine.ofShortened(text));
  }

  /** For an element: a stand-in for every character that may not stand in XML, even escaped. */
  static String lines(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : '\ufffd').forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || (codePoint >= 0x20 && codePoint <= 0xd7ff)
        || (codePoint >= 0xe000 && codePoint <= 0xfffd)
        || codePoint >= 0x10000;
  }

  private XmlText() {}
}
