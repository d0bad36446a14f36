package io.github.enoscodegen.codegen.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a file as a URI: relative if the name is, with {@code /} between its steps.
 *
 * <p>An entry of a ZIP file keeps its name, {@code models.zip!/pump.json}, which is a URI that
 * names no other file. SARIF could nest artifacts, but readers that do not know of that would take
 * {@code /pump.json} for a file of the project.
 */
final class ArtifactUri {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);

  /** What stands for itself in any step of a path; a colon does not in the first. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

  /** The URI of a file; backslashes are taken for separators on every system. */
  static String of(String name) {
    String path = name.replace('\\', '/');
    if (DRIVE.matcher(path).matches()) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
    }
    if (path.startsWith("//")) {
      return "file:" + encoded(path);
    }
    return path.startsWith("/") ? "file://" + encoded(path) : normalized(encoded(path));
  }

  /** Whether it depends on where the sources are. */
  static boolean isRelative(String uri) {
    return !uri.startsWith("file:");
  }

  private static String normalized(String uri) {
    return URI.create(uri).normalize().toString();
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (octet > 0 && PLAIN.indexOf(octet) >= 0) {
        uri.append((char) octet);
      } else {
        uri.append("%%%02X".formatted(octet));
      }
    }
    return uri.toString();
  }

  private ArtifactUri() {}
}
