package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleArrayTest {

  private final double[] values = {0.1, -2.5, 1.0E300};
  private final DoubleArray array = DoubleArray.of(values);

  @Test
  void holdsTheValuesInTheirOrder() {
    assertThat(array.size()).isEqualTo(3);
    assertThat(array.get(0)).isEqualTo(0.1);
    assertThat(array.get(2)).isEqualTo(1.0E300);
    assertThat(array.toArray()).containsExactly(0.1, -2.5, 1.0E300);
    assertThat(array.stream()).containsExactly(0.1, -2.5, 1.0E300);
    assertThat(array).hasToString("[0.1, -2.5, 1.0E300]");
  }

  @Test
  void isNotChangedThroughTheArrayItWasMadeOf() {
    values[0] = 1.0E300;

    assertThat(array.get(0)).isEqualTo(0.1);
  }

  @Test
  void isNotChangedThroughTheArrayItGivesOut() {
    array.toArray()[0] = 1.0E300;

    assertThat(array.get(0)).isEqualTo(0.1);
  }

  @Test
  void isNotChangedThroughTheCollectionItWasMadeOf() {
    List<Double> list = new ArrayList<>(List.of(0.1, -2.5, 1.0E300));
    DoubleArray copy = DoubleArray.copyOf(list);
    list.set(0, 1.0E300);

    assertThat(copy).isEqualTo(array).hasSameHashCodeAs(array);
  }

  @Test
  void inventsNoValueWhenTheCollectionShrinks() {
    DoubleArray copy = DoubleArray.copyOf(new ShrinkingCollection<>(List.of(0.1, -2.5, 1.0E300)));

    assertThat(copy).isEqualTo(DoubleArray.of(0.1, -2.5));
  }

  @Test
  void refusesNullInACollection() {
    assertThatNullPointerException().isThrownBy(() -> DoubleArray.copyOf(Arrays.asList(0.1, null)));
  }

  @Test
  void refusesAnIndexOutside() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> array.get(3));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> array.get(-1));
  }

  @Test
  void equalsWhatHoldsTheSameValues() {
    assertThat(array)
        .isEqualTo(DoubleArray.of(0.1, -2.5, 1.0E300))
        .isNotEqualTo(DoubleArray.of(0.1, -2.5));
    assertThat(array)
        .isNotEqualTo(DoubleArray.of(1.0E300, -2.5, 0.1))
        .isNotEqualTo(List.of(0.1, -2.5, 1.0E300));
    assertThat(DoubleArray.of()).isEqualTo(DoubleArray.copyOf(List.of()));
  }

  @Test
  void isWrittenAsAJsonArray() {
    assertThat(written(array)).isEqualTo("[0.1,-2.5,1.0E300]");
    assertThat(written(DoubleArray.of())).isEqualTo("[]");
  }

  private static String written(DoubleArray array) {
    JsonWriter json = new JsonWriter();
    array.writeJson(json);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }
}
