package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.plan.Planner;
import io.github.enoscodegen.codegen.specimen.Form;
import io.github.enoscodegen.codegen.specimen.ModelSize;
import io.github.enoscodegen.codegen.specimen.RandomModels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The name of a class or public member depends on its own identifier, not on those around it. */
class NameOrderTest {

  private static final ModelSize SIZE = new ModelSize(1, 4, 8, 12, 0);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anotherOrderRenamesNothing(long seed) {
    ThingModel model = model(seed);
    ThingModel shuffled = new Shuffle(new Random(seed)).to(model);

    assertThat(names(shuffled)).isEqualTo(names(model));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsAddedRenamesNothing(long seed) {
    ThingModel grown = model(seed);
    ListChange half = NameOrderTest::half;

    assertThat(names(grown)).containsAll(names(half.to(grown)));
  }

  @Test
  void shufflingAndHalvingChangeTheModels() {
    ListChange half = NameOrderTest::half;
    List<ThingModel> models = seeds().mapToObj(NameOrderTest::model).toList();

    assertThat(models)
        .filteredOn(model -> !new Shuffle(new Random(1)).to(model).equals(model))
        .hasSizeGreaterThan(80);
    assertThat(models)
        .filteredOn(model -> names(half.to(model)).size() < names(model).size())
        .hasSizeGreaterThan(80);
    assertThat(models)
        .flatMap(NameOrderTest::names)
        .hasSizeGreaterThan(2000)
        .anyMatch(name -> name.contains("="));
  }

  private static ThingModel model(long seed) {
    return RandomModels.of(Form.EXPORT, SIZE, seed);
  }

  private static Set<String> names(ThingModel model) {
    Diagnostics diagnostics = new Diagnostics(DiagnosticPolicy.DEFAULT);
    Set<String> names =
        PublicNames.of(
            Planner.plan(List.of(model), PlanOptions.in("com.acme"), diagnostics).get(0));
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    return names;
  }

  /** The first item and every other: an enum needs one. */
  private static <T> List<T> half(List<T> list) {
    return IntStream.range(0, list.size()).filter(i -> i % 2 == 0).mapToObj(list::get).toList();
  }

  private record Shuffle(Random random) implements ListChange {

    @Override
    public <T> List<T> apply(List<T> list) {
      List<T> shuffled = new ArrayList<>(list);
      Collections.shuffle(shuffled, random);
      return shuffled;
    }
  }
}
