package io.github.enoscodegen.codegen.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names of files in a ZIP. They are shown and never used as paths, but name what is packed. */
final class ZipNames {

  /** Longer than any name that the console gives; each complaint repeats it. */
  private static final int LONGEST = 300;

  /** ZIPs seldom state a charset. Chinese Windows writes GBK; the last one takes any byte. */
  private static final List<Charset> CHARSETS =
      Stream.of("UTF-8", "GBK", "ISO-8859-1")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  static String decode(byte[] name) {
    return CHARSETS.stream()
        .flatMap(charset -> decode(name, charset).stream())
        .findFirst()
        .orElseGet(() -> new String(name, StandardCharsets.ISO_8859_1));
  }

  private static Optional<String> decode(byte[] name, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // another charset takes it
    }
  }

  /** Whether nobody would miss it: folders, and what desktops leave in them. */
  static boolean isLitter(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.endsWith("/")
        || name.startsWith("__MACOSX/")
        || last.startsWith("._")
        || LITTER.contains(last);
  }

  /** What is wrong with a name, as the end of a sentence about it. */
  static Optional<String> fault(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.of("must have 1 to %d characters".formatted(LONGEST));
    }
    if (name.contains("\\") || name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
      return Optional.of("must be relative, with / between folders");
    }
    if (Arrays.asList(name.split("/", -1)).contains("..")) {
      return Optional.of("must not lead out of the ZIP");
    }
    return Optional.empty();
  }

  private ZipNames() {}
}
