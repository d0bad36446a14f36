package io.github.enoscodegen.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactUriTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "pump.json, pump.json",
        "src/main/enos/pump.json, src/main/enos/pump.json",
        "src\\main\\enos\\pump.json, src/main/enos/pump.json",
        "./src//main/./pump.json, src/main/pump.json",
        "../models/pump.json, ../models/pump.json",
        "my models/a+b.json, my%20models/a+b.json",
        "水泵/高.json, %E6%B0%B4%E6%B3%B5/%E9%AB%98.json",
        "models.zip!/pump.json, models.zip!/pump.json",
        "100%#1?.json, 100%25%231%3F.json",
        "a:b.json, a%3Ab.json",
        "a[1]\"<>^{|}.json, a%5B1%5D%22%3C%3E%5E%7B%7C%7D.json",
        "/home/me/pump.json, file:///home/me/pump.json",
        "C:\\my models\\pump.json, file:///C:/my%20models/pump.json",
        "d:/pump.json, file:///d:/pump.json",
        "\\\\server\\share\\pump.json, file://server/share/pump.json",
        "http://host/pump.json, http%3A/host/pump.json",
      })
  void isTheNameWithSlashesAndWithoutWhatAUriCannotHold(String name, String uri) {
    assertThat(ArtifactUri.of(name)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301.json", "é.json"})
  void keepsTheFormInWhichTheFileSystemHasAName(String name) {
    assertThat(URI.create(ArtifactUri.of(name)).getPath()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void leadsBackToAnyName(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String name = "x" + name(random);
      assertThat(URI.create(ArtifactUri.of(name)).getPath())
          .as("seed %d, name %d", seed, i)
          .isEqualTo(name);
    }
  }

  private static String name(Random random) {
    String name =
        random
            .ints(random.nextInt(1, 20), 0, 0x2000)
            .filter(c -> c != '/' && c != '\\')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
