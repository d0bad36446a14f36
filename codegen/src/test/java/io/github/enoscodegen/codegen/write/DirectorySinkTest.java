package io.github.enoscodegen.codegen.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.enoscodegen.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectorySinkTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
  private static final SourceFile PUMP = file("com/acme/pump/HighTemp.java", "class HighTemp {}\n");
  private static final SourceFile FAN = file("com/acme/fan/Stall.java", "class Stall {}\n");

  @TempDir Path folder;

  private Path root;
  private Path list;
  private DirectorySink sink;

  @BeforeEach
  void makeSink() {
    root = folder.resolve("generated/enos");
    list = folder.resolve("state/enos.list");
    sink = DirectorySink.at(root, list);
  }

  @Test
  void writesFilesInTheirFolders() throws IOException {
    sink.write(List.of(PUMP, FAN));

    assertThat(files()).containsExactly(FAN.path(), PUMP.path());
    assertThat(root.resolve(PUMP.path())).hasContent(PUMP.content());
    assertThat(root.resolve(FAN.path())).hasContent(FAN.content());
  }

  @Test
  void writesUtf8() throws IOException {
    sink.write(List.of(file("A.java", "// 高温 \ud83d\udd25\n")));

    assertThat(Files.readAllBytes(root.resolve("A.java")))
        .isEqualTo("// 高温 \ud83d\udd25\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesAnUnchangedFileUntouched() throws IOException {
    sink.write(List.of(PUMP));
    age(root.resolve(PUMP.path()));
    age(list);

    sink.write(List.of(PUMP));

    assertThat(Files.getLastModifiedTime(root.resolve(PUMP.path()))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(list)).isEqualTo(LONG_AGO);
  }

  @Test
  void rewritesAChangedFile() throws IOException {
    sink.write(List.of(PUMP, FAN));
    age(root.resolve(PUMP.path()));
    age(root.resolve(FAN.path()));

    sink.write(List.of(file(PUMP.path(), "class HighTemp { int x; }\n"), FAN));

    assertThat(root.resolve(PUMP.path())).hasContent("class HighTemp { int x; }\n");
    assertThat(Files.getLastModifiedTime(root.resolve(PUMP.path()))).isNotEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(root.resolve(FAN.path()))).isEqualTo(LONG_AGO);
  }

  @Test
  void restoresAFileThatSomebodyChangedOrDeleted() throws IOException {
    sink.write(List.of(PUMP, FAN));
    Files.writeString(root.resolve(PUMP.path()), "edited");
    Files.delete(root.resolve(FAN.path()));

    sink.write(List.of(PUMP, FAN));

    assertThat(root.resolve(PUMP.path())).hasContent(PUMP.content());
    assertThat(root.resolve(FAN.path())).hasContent(FAN.content());
  }

  @Test
  void removesALeftoverWithItsEmptyFolders() throws IOException {
    sink.write(List.of(PUMP, FAN));

    sink.write(List.of(FAN));

    assertThat(files()).containsExactly(FAN.path());
    assertThat(root.resolve("com/acme/pump")).doesNotExist();
    assertThat(root.resolve("com/acme")).isDirectory();
  }

  @Test
  void removesEverythingButTheRootWhenNothingIsLeft() throws IOException {
    sink.write(List.of(PUMP, FAN));

    sink.write(List.of());

    assertThat(root).isEmptyDirectory();
  }

  @Test
  void goesOnAfterARunThatWroteNothing() throws IOException {
    sink.write(List.of());
    sink.write(List.of());
    sink.write(List.of(PUMP));

    assertThat(files()).containsExactly(PUMP.path());
  }

  @Test
  void removesALeftoverThatIsGoneAlready() throws IOException {
    sink.write(List.of(PUMP, FAN));
    Files.delete(root.resolve(PUMP.path()));
    Files.delete(root.resolve("com/acme/pump"));

    sink.write(List.of(FAN));

    assertThat(files()).containsExactly(FAN.path());
  }

  @Test
  void neverRemovesAFileThatItDidNotWrite() throws IOException {
    Path foreign = root.resolve("com/acme/pump/Mine.java");
    Files.createDirectories(foreign.getParent());
    Files.writeString(foreign, "mine");
    Path other = Files.writeString(root.resolve("notes.txt"), "mine");

    sink.write(List.of(PUMP));
    sink.write(List.of());

    assertThat(foreign).hasContent("mine");
    assertThat(other).hasContent("mine");
    assertThat(root.resolve(PUMP.path())).doesNotExist();
  }

  @Test
  void neverRemovesAnEmptyFolderThatItDidNotFill() throws IOException {
    Files.createDirectories(root.resolve("com/other"));
    sink.write(List.of(PUMP));

    sink.write(List.of());

    assertThat(root.resolve("com/other")).isDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../A.java", "a/../../A.java", "/tmp/enos-outside/A.java", "", ".", "a/..", ".."})
  void refusesAPathOutsideItsRoot(String path) throws IOException {
    sink.write(List.of(PUMP));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sink.write(List.of(FAN, file(path, "x"))))
        .withMessageContaining("'" + path + "' lies outside of " + root);

    assertThat(files()).as("nothing was written or removed").containsExactly(PUMP.path());
    sink.write(List.of(FAN));
    assertThat(files()).as("the next run is none the worse").containsExactly(FAN.path());
  }

  @Test
  void removesNothingOutsideItsRootWhateverTheListSays() throws IOException {
    Path outside = Files.writeString(folder.resolve("precious.txt"), "mine");
    sink.write(List.of(PUMP));
    Files.writeString(list, PUMP.path() + "\n../../precious.txt\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sink.write(List.of()))
        .withMessageContaining("'../../precious.txt' lies outside of " + root)
        .withMessageContaining("delete " + list);

    assertThat(outside).hasContent("mine");
    assertThat(files()).containsExactly(PUMP.path());
  }

  @Test
  void namesAListThatIsNoText() throws IOException {
    Files.createDirectories(folder.resolve("state"));
    Files.write(list, new byte[] {(byte) 0xff, 0});

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sink.write(List.of(PUMP)))
        .withMessage(list + " is no list of generated files; delete it");
  }

  @Test
  void acceptsPathsThatStayWithinItsRoot() throws IOException {
    sink.write(List.of(file("a/../B.java", "x")));

    assertThat(files()).containsExactly("B.java");
  }

  @Test
  void cleansUpAfterARunThatWasInterrupted() throws IOException {
    sink.write(List.of(PUMP));
    interruptedAfterWriting(FAN);

    sink.write(List.of(file("com/acme/Other.java", "x")));

    assertThat(files()).containsExactly("com/acme/Other.java");
  }

  @Test
  void completesAFileThatAnInterruptedRunHalfWrote() throws IOException {
    sink.write(List.of(PUMP));
    interruptedAfterWriting(file(FAN.path(), "class St"));

    sink.write(List.of(PUMP, FAN));

    assertThat(root.resolve(FAN.path())).hasContent(FAN.content());
  }

  @Test
  void remembersNewFilesBeforeItWritesThem() throws IOException {
    sink.write(List.of(PUMP));
    Path blocked = root.resolve("com/acme/fan");
    Files.writeString(blocked, "a file where a folder should be");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sink.write(List.of(file("A.java", "x"), FAN)));
    assertThat(root.resolve("A.java")).exists();

    Files.delete(blocked);
    sink.write(List.of(FAN));
    assertThat(files()).containsExactly(FAN.path());
  }

  @Test
  void sharesARootWithAnotherThatHasItsOwnList() throws IOException {
    DirectorySink other = DirectorySink.at(root, folder.resolve("state/other.list"));
    sink.write(List.of(PUMP));
    other.write(List.of(FAN));

    sink.write(List.of(PUMP));
    other.write(List.of(FAN));
    assertThat(files()).containsExactly(FAN.path(), PUMP.path());

    sink.write(List.of());
    assertThat(files()).containsExactly(FAN.path());
  }

  @Test
  void isAtHomeInARelativeFolder() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(root);

    DirectorySink.at(relative, list).write(List.of(PUMP));

    assertThat(files()).containsExactly(PUMP.path());
  }

  /** As a run leaves things that ends between writing and removing: both are on the list. */
  private void interruptedAfterWriting(SourceFile file) throws IOException {
    Files.createDirectories(root.resolve(file.path()).getParent());
    Files.writeString(root.resolve(file.path()), file.content());
    Files.writeString(list, Files.readString(list) + file.path() + "\n");
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /** Every file under the root, in the order of the alphabet. */
  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static SourceFile file(String path, String content) {
    return new SourceFile(path, content);
  }
}
