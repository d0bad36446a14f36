package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  @TempDir Path folder;

  @Test
  void refusesAFileWithSeveralModels() throws IOException {
    Path file = file("[{\"modelId\": \"a\"}, {\"modelId\": \"b\"}]");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnosHub.builder().product("product", "secret", file))
        .withMessageEndingWith("models.json holds 2 models: a product has one");
  }

  @Test
  void refusesAWrongModelWithItsComplaints() throws IOException {
    Path file = file("{\"modelId\": \"a b\"}");

    assertThatExceptionOfType(ModelRejectedException.class)
        .isThrownBy(() -> EnosHub.builder().product("product", "secret", file))
        .withMessageContaining("'a b'");
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("models.json"), content);
  }
}
