package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.json.JsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"a\" : 1.00e0 }",
        "{\"a\":{\"b\":{}},\"c\":[{}]}",
        "{\"a\":\"}\"}",
        "{\"a\":\"\\\"}\"}",
        "{\"a\":\"\\\\\"}",
        "{\"}\":\"\\\\\\\"{\"}",
        "{\"a\":\"\\u0022}\"}",
        "{\"😀\":\"😀\"}",
      })
  void isTheObjectAsItWasWritten(String object) {
    String text = "{\"x\": \"{\", \"outputs\": " + object + ", \"y\": \"}\"}";
    JsonObject whole =
        (JsonObject) JsonReader.read(SourceText.of("test", text), new Diagnostics()).orElseThrow();
    JsonObject outputs = (JsonObject) whole.find("outputs").orElseThrow();

    assertThat(PostedText.of(outputs)).isEqualTo(object);
    assertThat(PostedText.of(whole)).isEqualTo(text);
  }
}
