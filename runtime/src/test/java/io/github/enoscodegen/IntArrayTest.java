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

class IntArrayTest {

  private final int[] values = {4, -8, 15};
  private final IntArray array = IntArray.of(values);

  @Test
  void holdsTheValuesInTheirOrder() {
    assertThat(array.size()).isEqualTo(3);
    assertThat(array.get(0)).isEqualTo(4);
    assertThat(array.get(2)).isEqualTo(15);
    assertThat(array.toArray()).containsExactly(4, -8, 15);
    assertThat(array.stream()).containsExactly(4, -8, 15);
    assertThat(array).hasToString("[4, -8, 15]");
  }

  @Test
  void isNotChangedThroughTheArrayItWasMadeOf() {
    values[0] = 15;

    assertThat(array.get(0)).isEqualTo(4);
  }

  @Test
  void isNotChangedThroughTheArrayItGivesOut() {
    array.toArray()[0] = 15;

    assertThat(array.get(0)).isEqualTo(4);
  }

  @Test
  void isNotChangedThroughTheCollectionItWasMadeOf() {
    List<Integer> list = new ArrayList<>(List.of(4, -8, 15));
    IntArray copy = IntArray.copyOf(list);
    list.set(0, 15);

    assertThat(copy).isEqualTo(array).hasSameHashCodeAs(array);
  }

  @Test
  void inventsNoValueWhenTheCollectionShrinks() {
    IntArray copy = IntArray.copyOf(new ShrinkingCollection<>(List.of(4, -8, 15)));

    assertThat(copy).isEqualTo(IntArray.of(4, -8));
  }

  @Test
  void refusesNullInACollection() {
    assertThatNullPointerException().isThrownBy(() -> IntArray.copyOf(Arrays.asList(4, null)));
  }

  @Test
  void refusesAnIndexOutside() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> array.get(3));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> array.get(-1));
  }

  @Test
  void equalsWhatHoldsTheSameValues() {
    assertThat(array).isEqualTo(IntArray.of(4, -8, 15)).isNotEqualTo(IntArray.of(4, -8));
    assertThat(array).isNotEqualTo(IntArray.of(15, -8, 4)).isNotEqualTo(List.of(4, -8, 15));
    assertThat(IntArray.of()).isEqualTo(IntArray.copyOf(List.of()));
  }

  @Test
  void isWrittenAsAJsonArray() {
    assertThat(written(array)).isEqualTo("[4,-8,15]");
    assertThat(written(IntArray.of())).isEqualTo("[]");
  }

  private static String written(IntArray array) {
    JsonWriter json = new JsonWriter();
    array.writeJson(json);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }
}
