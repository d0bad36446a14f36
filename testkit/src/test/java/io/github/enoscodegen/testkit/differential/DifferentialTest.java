package io.github.enoscodegen.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three judges agree on events of random models: the generated class, package {@code payload} on
 * the JSON that is produced, and the hub. The class is asked through its setters, and has to read
 * JSON and maps. What setters cannot be given, because their types have no such value, the others
 * judge.
 *
 * <p>Judges {@value #PAIRS_BY_DEFAULT} pairs of a model and a value, and more with {@code
 * -Ddifferential.pairs=200000}, {@code -Ddifferential.seed=1000} for other ones, or the profile
 * {@code differential}. A failure names the seeds of model and value: {@link GeneratedModel#ofSeed}
 * and {@code SampleEvents} make the same ones again. What was found once is kept in {@link
 * KeptCases}.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DifferentialTest {

  private static final int PAIRS_BY_DEFAULT = 10_000;
  private static final int PAIRS = Integer.getInteger("differential.pairs", PAIRS_BY_DEFAULT);
  private static final long FIRST_SEED = Long.getLong("differential.seed", 0);
  private static final int PAIRS_IN_ROUND = 2_500;
  private static final int MODELS_IN_ROUND = 10;

  /** Of the invalid samples: values of another JSON type, unknown keys and such. */
  private static final int MOST_ABSTENTIONS_PERCENT = 75;

  /** The seed of the first model of each round. */
  static LongStream rounds() {
    int count = (PAIRS + PAIRS_IN_ROUND - 1) / PAIRS_IN_ROUND;
    return LongStream.range(0, count).map(i -> FIRST_SEED + i * MODELS_IN_ROUND);
  }

  @Test
  void judgesNoFewerPairsThanAskedFor() {
    assertThat(rounds().count() * PAIRS_IN_ROUND).isGreaterThanOrEqualTo(PAIRS);
  }

  @ParameterizedTest(name = "2500 samples of the ten models from seed {0} on")
  @MethodSource("rounds")
  void classAndPayloadAndHubAgree(long firstSeed) throws Exception {
    List<GeneratedModel> models = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + MODELS_IN_ROUND; seed++) {
      models.add(GeneratedModel.ofSeed(seed));
    }
    List<Judgement> judged =
        Panel.judge(models, model -> Samples.of(model, PAIRS_IN_ROUND / MODELS_IN_ROUND));

    assertThat(Panel.disagreements(models, judged)).isEmpty();
    long invalid = judged.stream().filter(j -> !j.sample().isValid()).count();
    long abstained = judged.stream().filter(j -> !j.isBySetters()).count();
    assertThat(judged.size()).isEqualTo(PAIRS_IN_ROUND);
    assertThat(invalid).isBetween(PAIRS_IN_ROUND / 3L, PAIRS_IN_ROUND * 3L / 4);
    assertThat(abstained).isLessThan(invalid * MOST_ABSTENTIONS_PERCENT / 100);
  }
}
