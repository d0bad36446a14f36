package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.payload.WireForms.BoolForm;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadFilesTest {

  @TempDir Path folder;

  @Test
  void areReadWhenARunWantsThem() throws IOException {
    Path path = folder.resolve("late.json");
    PayloadFile file = new PayloadFile(ModelFile.at("late.json", path), "");
    Files.writeString(path, "{\"highTemp\": {\"temp\": 1}}");

    assertThat(complaints(file)).isEmpty();
  }

  @Test
  void neednotBeThere() {
    assertThat(complaints(new PayloadFile(ModelFile.at("a.json", folder.resolve("none")), "")))
        .containsExactly(
            "a.json:1:1: error: There is no such file. Correct its name, or put it there."
                + " [UNREADABLE_FILE]");
  }

  @Test
  void areNoDirectories() {
    assertThat(complaints(new PayloadFile(ModelFile.at("a.json", folder), "")))
        .containsExactly(
            "a.json:1:1: error: This is a directory. Name the files in it. [UNREADABLE_FILE]");
  }

  @Test
  void haveABound() throws IOException {
    Path path = folder.resolve("large.jsonl");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength((32 << 20) + 1);
    }
    assertThat(complaints(new PayloadFile(ModelFile.at("large.jsonl", path), "")))
        .containsExactly(
            "large.jsonl:1:1: error: The file has more than 32 MiB. Split it. [FILE_TOO_LARGE]");
  }

  @Test
  void areComplainedAboutInTheOrderOfTheirNames() {
    List<PayloadFile> files = new ArrayList<>();
    for (String name : List.of("c.json", "a.json", "b.jsonl")) {
      files.add(PayloadRun.file(name, "{\"hightemp\": {}, \"x\": {}}"));
    }
    List<String> expected = PayloadRun.complaints(PayloadSamples.of(files), PayloadRun.PUMP);
    Collections.shuffle(files, new Random(1));

    assertThat(PayloadRun.complaints(PayloadSamples.of(files), PayloadRun.PUMP))
        .isEqualTo(expected)
        .extracting(complaint -> complaint.split(":", -1)[0])
        .containsExactly("a.json", "a.json", "b.jsonl", "b.jsonl", "c.json", "c.json");
  }

  @Test
  void areHeldAgainstTheFormsThatAreAskedFor() {
    WireForms all = WireForms.DOCUMENTED;
    WireForms numbers = new WireForms(Set.of(BoolForm.NUMBER), all.dates(), all.timestamps());
    PayloadFile file = PayloadRun.file("a.json", "{\"highTemp\": {\"on\": true}}");

    assertThat(complaints(file)).isEmpty();
    assertThat(PayloadRun.complaints(new PayloadSamples(List.of(file), numbers), PayloadRun.PUMP))
        .containsExactly(
            "a.json:1:21: error: 'on' must be 1 or 0 (BOOL), but is true. [WRONG_JSON_TYPE]");
  }

  @Test
  void needAModel() {
    PayloadFile file = PayloadRun.file("a.json", "{\"highTemp\": {}}");

    assertThat(PayloadRun.complaints(PayloadSamples.of(List.of(file))))
        .containsExactly(
            "a.json:1:2: error: No thing model declares an event \"highTemp\". None is declared."
                + " [UNKNOWN_EVENT]");
  }

  @Test
  void mayBeNone() {
    assertThat(PayloadRun.complaints(PayloadSamples.of(List.of()), PayloadRun.PUMP)).isEmpty();
    assertThat(
            PayloadRun.complaints(
                PayloadSamples.of(List.of()), ModelFile.of("pump.json", "{\"modelId\": \"pump\"")))
        .hasSize(1)
        .allMatch(complaint -> complaint.endsWith("[NOT_JSON]"));
  }

  private static List<String> complaints(PayloadFile file) {
    return PayloadRun.complaints(PayloadSamples.of(List.of(file)), PayloadRun.PUMP);
  }
}
