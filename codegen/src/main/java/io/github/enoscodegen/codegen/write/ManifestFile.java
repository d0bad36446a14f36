package io.github.enoscodegen.codegen.write;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A manifest on disk: a text with a line for each fact, which is replaced as a whole or not. */
final class ManifestFile {

  /** The form below; another one gets another number. */
  private static final String FORM = "enos-codegen manifest 1";

  private final Path file;

  ManifestFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /** The folder that the manifest's root is relative to. */
  Path folder() {
    return Objects.requireNonNull(file.getParent());
  }

  Optional<Manifest> read() throws IOException {
    try {
      return Optional.of(parse(Files.readAllLines(file, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException firstRun) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw notOurs(e);
    }
  }

  void write(Manifest manifest) throws IOException {
    Files.createDirectories(folder());
    Path written = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(written, String.join("\n", lines(manifest)) + "\n");
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private static List<String> lines(Manifest manifest) {
    List<String> lines = new ArrayList<>(List.of(FORM));
    lines.add("fingerprint " + manifest.fingerprint());
    lines.add("root " + escaped(manifest.root()));
    manifest.outputs().forEach((path, digest) -> lines.add("output " + digest + " " + path));
    manifest.notes().forEach(note -> lines.add("note " + escaped(note)));
    return lines;
  }

  private Manifest parse(List<String> lines) throws IOException {
    if (lines.size() < 3 || !lines.get(0).equals(FORM)) {
      throw notOurs(null);
    }
    String fingerprint = fact(lines.get(1), "fingerprint");
    String root = unescaped(fact(lines.get(2), "root"));
    SortedMap<String, String> outputs = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    for (String line : lines.subList(3, lines.size())) {
      if (line.startsWith("note ")) {
        notes.add(unescaped(fact(line, "note")));
      } else {
        String output = fact(line, "output");
        int space = output.indexOf(' ');
        outputs.put(output.substring(space + 1), output.substring(0, Math.max(0, space)));
      }
    }
    return new Manifest(fingerprint, root, outputs, notes);
  }

  private String fact(String line, String name) throws IOException {
    if (!line.startsWith(name + " ")) {
      throw notOurs(null);
    }
    return line.substring(name.length() + 1);
  }

  private IOException notOurs(@Nullable Exception cause) {
    return new IOException(
        file + " is no list of generated files that this version can read; run clean", cause);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      plain.append(
          character == '\\' && i + 1 < text.length() ? plain(text.charAt(++i)) : character);
    }
    return plain.toString();
  }

  private static char plain(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
