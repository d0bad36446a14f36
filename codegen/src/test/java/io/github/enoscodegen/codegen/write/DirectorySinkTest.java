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
  private Path manifest;
  private DirectorySink sink;

  @BeforeEach
  void makeSink() {
    root = folder.resolve("generated/enos");
    manifest = folder.resolve("state/enos.manifest");
    sink = DirectorySink.at(root, manifest);
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

    sink.write(List.of(PUMP));

    assertThat(Files.getLastModifiedTime(root.resolve(PUMP.path()))).isEqualTo(LONG_AGO);
    assertThat(sink.written()).as("files written in both runs").isEqualTo(1);
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
    remember("../../precious.txt");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sink.write(List.of()))
        .withMessageContaining("'../../precious.txt' lies outside of " + root);

    assertThat(outside).hasContent("mine");
    assertThat(files()).containsExactly(PUMP.path());
  }

  @Test
  void namesAManifestThatIsNoText() throws IOException {
    Files.createDirectories(folder.resolve("state"));
    Files.write(manifest, new byte[] {(byte) 0xff, 0});

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sink.write(List.of(PUMP)))
        .withMessage(
            manifest + " is no list of generated files that this version can read; run clean");
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
  void sharesARootWithAnotherThatHasItsOwnManifest() throws IOException {
    DirectorySink other = DirectorySink.at(root, folder.resolve("state/other.manifest"));
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

    DirectorySink.at(relative, manifest).write(List.of(PUMP));

    assertThat(files()).containsExactly(PUMP.path());
  }

  @Test
  void isCurrentOnlyAfterARunThatEndedWellAndWithItsFingerprint() throws IOException {
    assertThat(sink.current("v1")).as("before any run").isEmpty();

    sink.write(List.of(PUMP));
    assertThat(sink.current("v1")).as("unfinished").isEmpty();
    assertThat(sink.current("")).as("unfinished, and no fingerprint").isEmpty();

    sink.complete("v1", List.of("a note\nof two lines \\n"));
    assertThat(sink.current("v1"))
        .hasValueSatisfying(
            last -> assertThat(last.notes()).containsExactly("a note\nof two lines \\n"));
    assertThat(sink.current("v2")).as("another fingerprint").isEmpty();
  }

  @Test
  void isNotCurrentWhenAnOutputIsEditedOrGone() throws IOException {
    sink.write(List.of(PUMP, FAN));
    sink.complete("v1", List.of());

    Files.writeString(root.resolve(PUMP.path()), PUMP.content().replace("High", "Tall"));
    assertThat(sink.current("v1")).as("edited, with the same length").isEmpty();

    Files.writeString(root.resolve(PUMP.path()), PUMP.content());
    assertThat(sink.current("v1")).as("as before").isPresent();

    Files.delete(root.resolve(FAN.path()));
    assertThat(sink.current("v1")).as("deleted").isEmpty();
  }

  @Test
  void isCurrentWhereverTheProjectMoves() throws IOException {
    Path project = folder.resolve("project");
    DirectorySink first = sinkOf(project);
    first.write(List.of(PUMP));
    first.complete("v1", List.of());

    Path moved = Files.move(project, folder.resolve("moved elsewhere"));

    assertThat(sinkOf(moved).current("v1")).isPresent();
  }

  @Test
  void cleansTheRootThatItHadBefore() throws IOException {
    sink.write(List.of(PUMP, FAN));
    sink.complete("v1", List.of());
    DirectorySink elsewhere = DirectorySink.at(folder.resolve("elsewhere"), manifest);

    assertThat(elsewhere.current("v1")).isEmpty();
    elsewhere.write(List.of(PUMP));

    assertThat(files()).isEmpty();
    assertThat(folder.resolve("elsewhere").resolve(PUMP.path())).exists();
  }

  @Test
  void leavesToAnotherWhatTheOtherHasTakenOver() throws IOException {
    Path others = folder.resolve("state/other.manifest");
    sink.write(List.of(PUMP, FAN));
    DirectorySink.at(root, others, List.of(manifest)).write(List.of(PUMP));

    DirectorySink.at(root, manifest, List.of(others)).write(List.of());

    assertThat(files()).containsExactly(PUMP.path());
  }

  @Test
  void retiresWithEverythingItWrote() throws IOException {
    Path foreign = Files.createDirectories(root).resolve("Mine.java");
    Files.writeString(foreign, "mine");
    sink.write(List.of(PUMP, FAN));

    sink.retire();

    assertThat(files()).containsExactly("Mine.java");
    assertThat(manifest).doesNotExist();
  }

  @Test
  void doesNotOverwriteWhatAPersonWrote() throws IOException {
    Path mine = root.resolve(PUMP.path());
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "class HighTemp { void byHand() {} }");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> sink.write(List.of(FAN, PUMP)))
        .withMessage(mine + " is in the way, and was not generated; move it elsewhere");

    assertThat(files()).as("nothing was written").containsExactly(PUMP.path());
    assertThat(mine).hasContent("class HighTemp { void byHand() {} }");
  }

  @Test
  void overwritesAGeneratedFileThatItDoesNotRemember() throws IOException {
    Path committed = root.resolve(PUMP.path());
    Files.createDirectories(committed.getParent());
    Files.writeString(
        committed, "// Generated by enos-codegen from thing model pump.\nclass Old {}");

    sink.write(List.of(PUMP));

    assertThat(committed).hasContent(PUMP.content());
  }

  @Test
  void countsWhatItChanged() throws IOException {
    sink.write(List.of(PUMP, FAN));
    DirectorySink next = DirectorySink.at(root, manifest);

    next.write(List.of(file(FAN.path(), "class Stall { }")));

    assertThat(next.written()).isEqualTo(1);
    assertThat(next.deleted()).isEqualTo(1);
  }

  private static DirectorySink sinkOf(Path project) {
    return DirectorySink.at(project.resolve("sources"), project.resolve("state/a.manifest"));
  }

  /** As a run leaves things that ends between writing and removing: both are remembered. */
  private void interruptedAfterWriting(SourceFile file) throws IOException {
    Files.createDirectories(root.resolve(file.path()).getParent());
    Files.writeString(root.resolve(file.path()), file.content());
    remember(file.path());
  }

  private void remember(String path) throws IOException {
    Files.writeString(manifest, Files.readString(manifest) + "output sha256:0 " + path + "\n");
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
