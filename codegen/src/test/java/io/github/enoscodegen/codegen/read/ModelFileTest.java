package io.github.enoscodegen.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  private static final String TOO_LARGE =
      "m.json:1:1: error: The file has more than 32 MiB, as no file of thing models does. Is this"
          + " the right file? [FILE_TOO_LARGE]";

  private static final int LIMIT = 32 << 20;

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void isReadWhenItIsWanted() throws IOException {
    Path path = folder.resolve("late.json");
    ModelFile file = ModelFile.at("m.json", path);
    Files.writeString(path, "{}");

    assertThat(texts(file)).extracting(SourceText::text).containsExactly("{}");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void isNamedAsItIsGiven() {
    assertThat(ModelFile.at(Path.of("a", "b.json")).name())
        .isEqualTo(Path.of("a", "b.json").toString());
  }

  @Test
  void neednotBeThere() {
    texts(ModelFile.at("m.json", folder.resolve("none.json")));

    assertThat(complaints())
        .isEqualTo(
            "m.json:1:1: error: There is no such file. Correct its name, or put it there."
                + " [UNREADABLE_FILE]");
  }

  @Test
  void isNoDirectory() {
    texts(ModelFile.at("m.json", folder));

    assertThat(complaints())
        .isEqualTo(
            "m.json:1:1: error: This is a directory. Name the files in it." + " [UNREADABLE_FILE]");
  }

  @Test
  void isNoLinkThatLeadsToItself() throws IOException {
    Path link = folder.resolve("loop.json");
    Files.createSymbolicLink(link, link);

    texts(ModelFile.at("m.json", link));

    assertThat(complaints())
        .startsWith("m.json:1:1: error: This file cannot be read: ")
        .endsWith(". Copy or fetch it again. [UNREADABLE_FILE]")
        .doesNotContain(folder.toString());
  }

  @Test
  void hasNoNameThatTheSystemRefuses() {
    texts(ModelFile.at("m.json", folder.resolve("x".repeat(10_000))));

    assertThat(complaints()).contains("m.json:1:1: error: This file ").contains("[UNREADABLE");
  }

  @Test
  void isNoDevice() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "the system has endless files");

    texts(ModelFile.at("m.json", device));

    assertThat(complaints())
        .isEqualTo("m.json:1:1: error: This is a device or a pipe. Name a file. [UNREADABLE_FILE]");
  }

  /** Its size is 0, and its first byte cannot be read, by nobody. */
  @Test
  void mayFailWhileItIsRead() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(memory), "the system shows memory as a file");

    texts(ModelFile.at("m.json", memory));

    assertThat(complaints())
        .startsWith("m.json:1:1: error: This file cannot be read: ")
        .endsWith("[UNREADABLE_FILE]");
  }

  @Test
  void isNotReadIfItIsTooLarge() throws IOException {
    Path path = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(1L << 40); // takes no room on disk, and no heap would hold it
    }

    texts(ModelFile.at("m.json", path));

    assertThat(complaints()).isEqualTo(TOO_LARGE);
  }

  @Test
  void mayHaveAsManyBytesAsTheLimit() {
    assertThat(texts(new ModelFile("m.json", new byte[LIMIT]))).hasSize(1);
    assertThat(complaints()).isEmpty();

    assertThat(texts(new ModelFile("m.json", new byte[LIMIT + 1]))).isEmpty();
    assertThat(complaints()).isEqualTo(TOO_LARGE);
  }

  private List<SourceText> texts(ModelFile file) {
    return ModelTexts.of(file, diagnostics).toList();
  }

  private String complaints() {
    return diagnostics.inReadingOrder().stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
