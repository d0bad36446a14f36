package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {

  private static final List<String> TYPES = List.of("INT", "FLOAT", "DOUBLE", "STRING", "STRUCT");

  @ParameterizedTest
  @CsvSource({
    "Int, INT",
    "INTT, INT",
    "IT, INT",
    "FLOTA, FLOAT",
    "duoble, DOUBLE",
    "STRIG, STRING",
    "strukt, STRUCT",
  })
  void findsWhatWasMeant(String wrong, String meant) {
    assertThat(NearestName.find(wrong, TYPES)).contains(meant);
    assertThat(NearestName.hint(wrong, TYPES)).isEqualTo("Did you mean '" + meant + "'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "LONG", "object", "INTEGER_64"})
  void findsNothingWhereNothingIsNear(String wrong) {
    assertThat(NearestName.find(wrong, TYPES)).isEmpty();
    assertThat(NearestName.hint(wrong, TYPES))
        .isEqualTo("Valid: INT, FLOAT, DOUBLE, STRING, STRUCT.");
  }

  @Test
  void takesTheNearerOfTwo() {
    assertThat(NearestName.find("STRUCG", TYPES)).contains("STRUCT");
  }

  @Test
  void takesTheFirstInTheAlphabetOfTwoThatAreEquallyNear() {
    assertThat(NearestName.find("tamp", List.of("temp", "lamp", "damp"))).contains("damp");
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(NearestName.find("temp", List.of())).isEmpty();
  }
}
