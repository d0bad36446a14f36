package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> NAMES = List.of("temp", "note", "level", "position", "at");

  @ParameterizedTest
  @CsvSource({
    "tmep, temp",
    "noet, note",
    "Temp, temp",
    "levle, level",
    "positions, position",
    "postion, position",
    "ta, at",
  })
  void findsWhatWasMeant(String wrong, String meant) {
    assertThat(NearestName.find(wrong, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "pressure", "lvl", "''"})
  void findsNothingThatIsFarOff(String wrong) {
    assertThat(NearestName.find(wrong, NAMES)).isEmpty();
  }

  @Test
  void doesNotCompareWhatIsFarTooLong() {
    String endless = "x".repeat(1_000_000);

    assertThat(NearestName.find(endless, List.of(endless))).isEmpty();
  }
}
