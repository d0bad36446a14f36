package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.model.Digests;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Java names from what the wire knows.
 *
 * <p>A name depends on its own identifier alone, never on those beside it, so that a model that
 * grows renames nothing.
 */
final class JavaNames {

  /** Signs that tell keys apart, such as {@code 11} and {@code 11+}. */
  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('+', "PLUS"),
          Map.entry('%', "PERCENT"),
          Map.entry('<', "LESS"),
          Map.entry('>', "GREATER"),
          Map.entry('=', "EQUALS"),
          Map.entry('&', "AND"),
          Map.entry('#', "HASH"),
          Map.entry('*', "STAR"),
          Map.entry('!', "NOT"),
          Map.entry('?', "QUESTION"),
          Map.entry('~', "TILDE"),
          Map.entry('$', "DOLLAR"),
          Map.entry('@', "AT"),
          Map.entry(',', "COMMA"),
          Map.entry('/', "SLASH"),
          Map.entry('\\', "BACKSLASH"),
          Map.entry(':', "COLON"),
          Map.entry('|', "BAR"),
          Map.entry('^', "CARET"));

  /** So that a class file, with two classes around its own, has a name that file systems take. */
  static final int LONGEST = 70;

  /** The name of a class: {@code temp-exceed.27} becomes {@code TempExceed27}. */
  static String className(String identifier) {
    String name = words(identifier).map(JavaNames::capitalized).collect(Collectors.joining());
    return shortened(startable(name.isEmpty() ? spelled(identifier) : name), identifier);
  }

  /** A name cut to a bearable length, told apart from others like it by a digest. */
  private static String shortened(String name, String identifier) {
    return name.length() <= LONGEST
        ? name
        : whole(name.substring(0, LONGEST - 9)) + "_" + digest(identifier);
  }

  private static String whole(String cut) {
    boolean half = Character.isHighSurrogate(cut.charAt(cut.length() - 1));
    return half ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(Digests.sha256(text), 0, 4);
  }

  /**
   * The name of a method, field or variable: {@code temp-exceed.27} becomes {@code tempExceed27}.
   */
  static String memberName(String identifier) {
    String name = className(identifier);
    String member = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return SourceVersion.isKeyword(member, SourceVersion.RELEASE_17) ? member + "_" : member;
  }

  /** The name of a constant for a member: {@code tempExceed27} becomes {@code TEMP_EXCEED27}. */
  static String constantName(String memberName) {
    return memberName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** The name of an enum constant, from a key of any characters. */
  static String enumConstant(String key) {
    StringBuilder name = new StringBuilder();
    humps(key).codePoints().forEach(codePoint -> appendConstant(name, codePoint, name.isEmpty()));
    String joined = name.toString().replaceAll("__+", "_").replaceAll("(?<=.)_$|^_(?=[A-Z])", "");
    boolean wordless = joined.isEmpty() || joined.equals("_");
    return shortened(wordless ? spelled(key) : startable(joined), key);
  }

  /** {@code veryLow} as {@code very_Low}. */
  private static String humps(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_");
  }

  /** A package segment: {@code Python_Demo-Model} becomes {@code python_demo_model}. */
  static String packageName(String modelId) {
    String name = modelId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    boolean keyword = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    return shortened(startable(keyword ? name + "_" : name), modelId);
  }

  /** With its first letter in upper case, and nothing else changed. */
  static String capitalizedFirst(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** With its first letter in upper case. */
  static String capitalized(String word) {
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    String rest = word.substring(1);
    return capitalizedFirst(word.substring(0, 1))
        + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
  }

  private static Stream<String> words(String identifier) {
    return Arrays.stream(identifier.split("[^A-Za-z0-9]+", -1)).filter(word -> !word.isEmpty());
  }

  private static void appendConstant(StringBuilder name, int codePoint, boolean first) {
    String sign = Character.isBmpCodePoint(codePoint) ? SIGNS.get((char) codePoint) : null;
    if (sign != null) {
      name.append('_').append(sign).append('_');
    } else if (codePoint == '-' && first) {
      name.append("MINUS_");
    } else if (Character.isLetterOrDigit(codePoint)) {
      name.append(Character.toString(codePoint).toUpperCase(Locale.ROOT));
    } else if (codePoint < 0x80) {
      name.append('_');
    } else {
      name.append("_U").append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)).append('_');
    }
  }

  /** A name of hexadecimal numbers, for what has neither letters nor digits. */
  private static String spelled(String text) {
    return text.codePoints()
        .mapToObj(codePoint -> "U" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining("_", text.isEmpty() ? "EMPTY" : "", ""));
  }

  private static String startable(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
  }

  private JavaNames() {}
}
