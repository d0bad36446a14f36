package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.specimen.ExportDocument;
import io.github.enoscodegen.codegen.specimen.Form;
import io.github.enoscodegen.codegen.specimen.ModelSize;
import io.github.enoscodegen.codegen.specimen.RandomModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever locale, time zone, default charset, line separator and order of files a process has, it
 * writes the same bytes. Each also has seeds of its own for the order of the JDK's immutable maps.
 */
class ForkedDeterminismTest {

  private static final int SPECIMENS = 8;
  private static final long BOUND_SECONDS = 60;

  @TempDir static Path folder;

  private static Map<String, String> reference = Map.of();

  @BeforeAll
  static void generatesForReference() throws Exception {
    for (int seed = 0; seed < SPECIMENS; seed++) {
      Files.writeString(folder.resolve("seed" + seed + ".json"), specimen(seed));
    }
    Path sources = folder.resolve("reference");
    assertThat(
            generate(
                sources,
                0,
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"))
        .isEqualTo("en-US U+0031 UTC UTF-8 1");
    reference = bytes(sources);
    assertThat(reference).hasSizeGreaterThan(20);
  }

  @Test
  void underTurkishWhoseSmallIHasADot() throws Exception {
    givesTheSameBytes(
        "tr-TR U+0031 Asia/Kathmandu ISO-8859-1 2",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Asia/Kathmandu",
        "-Dfile.encoding=ISO-8859-1",
        "-Dline.separator=\r\n");
  }

  @Test
  void underChineseWithItsCharset() throws Exception {
    givesTheSameBytes(
        "zh-CN U+0031 Asia/Shanghai GBK 1",
        "-Duser.language=zh",
        "-Duser.country=CN",
        "-Duser.timezone=Asia/Shanghai",
        "-Dfile.encoding=GBK");
  }

  @Test
  void underArabicWithDigitsOfItsOwn() throws Exception {
    givesTheSameBytes(
        "ar-EG-u-nu-arab U+0661 America/St_Johns US-ASCII 1",
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.extensions=u-nu-arab",
        "-Duser.timezone=America/St_Johns",
        "-Dfile.encoding=US-ASCII");
  }

  /** A model made up from the seed, with an id of its own. */
  private static String specimen(int seed) {
    ThingModel model = RandomModels.of(Form.EXPORT, ModelSize.ANY, seed);
    return ExportDocument.of(
        new ThingModel(
            "seed" + seed,
            model.organization(),
            model.about(),
            model.attributes(),
            model.measurepoints(),
            model.services(),
            model.events(),
            model.position()));
  }

  private static void givesTheSameBytes(String surroundings, String... options) throws Exception {
    Path sources = folder.resolve(surroundings.substring(0, 2));

    assertThat(generate(sources, surroundings.hashCode(), options)).isEqualTo(surroundings);
    assertThat(bytes(sources)).isEqualTo(reference);
  }

  private static String generate(Path sources, int order, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ForkedGeneration.class.getName(), sources.toString()));
    command.addAll(models(order));
    Files.createDirectory(sources);
    return said(command);
  }

  private static List<String> models(int order) throws IOException {
    List<String> models = new ArrayList<>();
    for (Path folder : GeneratedSources.caseFolders()) {
      if (Files.notExists(folder.resolve("settings.properties"))) {
        models.add(folder.resolve("model.json").toString());
      }
    }
    for (int seed = 0; seed < SPECIMENS; seed++) {
      models.add(folder.resolve("seed" + seed + ".json").toString());
    }
    Collections.shuffle(models, new Random(order));
    return models;
  }

  private static String said(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output, StandardCharsets.ISO_8859_1);
  }

  /** The bytes of every file below a folder, each as the character of its number. */
  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString();
        files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
