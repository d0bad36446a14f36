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

class FloatArrayTest {

  private final float[] values = {0.1f, -2.5f, 1.0E30f};
  private final FloatArray array = FloatArray.of(values);

  @Test
  void holdsTheValuesInTheirOrder() {
    assertThat(array.size()).isEqualTo(3);
    assertThat(array.get(0)).isEqualTo(0.1f);
    assertThat(array.get(2)).isEqualTo(1.0E30f);
    assertThat(array.toArray()).containsExactly(0.1f, -2.5f, 1.0E30f);
    assertThat(array).hasToString("[0.1, -2.5, 1.0E30]");
  }

  @Test
  void isNotChangedThroughTheArrayItWasMadeOf() {
    values[0] = 1.0E30f;

    assertThat(array.get(0)).isEqualTo(0.1f);
  }

  @Test
  void isNotChangedThroughTheArrayItGivesOut() {
    array.toArray()[0] = 1.0E30f;

    assertThat(array.get(0)).isEqualTo(0.1f);
  }

  @Test
  void isNotChangedThroughTheCollectionItWasMadeOf() {
    List<Float> list = new ArrayList<>(List.of(0.1f, -2.5f, 1.0E30f));
    FloatArray copy = FloatArray.copyOf(list);
    list.set(0, 1.0E30f);

    assertThat(copy).isEqualTo(array).hasSameHashCodeAs(array);
  }

  @Test
  void inventsNoValueWhenTheCollectionShrinks() {
    FloatArray copy = FloatArray.copyOf(new ShrinkingCollection<>(List.of(0.1f, -2.5f, 1.0E30f)));

    assertThat(copy).isEqualTo(FloatArray.of(0.1f, -2.5f));
  }

  @Test
  void refusesNullInACollection() {
    assertThatNullPointerException().isThrownBy(() -> FloatArray.copyOf(Arrays.asList(0.1f, null)));
  }

  @Test
  void refusesAnIndexOutside() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> array.get(3));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> array.get(-1));
  }

  @Test
  void equalsWhatHoldsTheSameValues() {
    assertThat(array)
        .isEqualTo(FloatArray.of(0.1f, -2.5f, 1.0E30f))
        .isNotEqualTo(FloatArray.of(0.1f, -2.5f));
    assertThat(array)
        .isNotEqualTo(FloatArray.of(1.0E30f, -2.5f, 0.1f))
        .isNotEqualTo(List.of(0.1f, -2.5f, 1.0E30f));
    assertThat(FloatArray.of()).isEqualTo(FloatArray.copyOf(List.of()));
  }

  @Test
  void isWrittenAsAJsonArray() {
    assertThat(written(array)).isEqualTo("[0.1,-2.5,1.0E30]");
    assertThat(written(FloatArray.of())).isEqualTo("[]");
  }

  private static String written(FloatArray array) {
    JsonWriter json = new JsonWriter();
    array.writeJson(json);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }
}
