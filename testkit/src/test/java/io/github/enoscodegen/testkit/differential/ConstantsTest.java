package io.github.enoscodegen.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.Violation;
import io.github.enoscodegen.testkit.differential.MemoryCompiler.Compiled;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checker and the builders agree on constants: samples of random models are written down as
 * calls of setters and compiled; what the checker complains about is what the builder complains
 * about when the calls run. Missing parameters are not compared here.
 *
 * <p>Some hundred samples, and more with {@code -Ddifferential.pairs=200000} or the profile {@code
 * differential}, like {@link DifferentialTest}.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ConstantsTest {

  private static final int PAIRS_BY_DEFAULT = 10_000;
  private static final int PAIRS = Integer.getInteger("differential.pairs", PAIRS_BY_DEFAULT);
  private static final long FIRST_SEED = Long.getLong("differential.seed", 0);
  private static final int MODELS = 10;
  private static final int SAMPLES = 50;

  /** Warnings, so that there are class files, and none of them left out. */
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-Xplugin:EnosChecker warn", "-Xmaxwarns", "1000000");

  @TempDir Path folder;

  static LongStream rounds() {
    return LongStream.range(0, Math.max(1, PAIRS / PAIRS_BY_DEFAULT))
        .map(round -> FIRST_SEED + round * MODELS);
  }

  @ParameterizedTest(name = "500 samples of the ten models from seed {0} on")
  @MethodSource("rounds")
  void checkerClassReaderAndBuilderComplainAboutTheSame(long firstSeed) throws Exception {
    Map<String, String> sources = new TreeMap<>();
    List<ConstantCaller> callers = callers(firstSeed, sources);
    Compiled compiled = MemoryCompiler.compile(sources, OPTIONS);
    assertThat(compiled.diagnostics()).noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);

    ClassLoader classes = compiled.classes();
    List<ConstantJudge> judges =
        List.of(new CheckerJudge(compiled), new ClassFilesJudge(compiled, folder));
    int refused = 0;
    for (ConstantCaller caller : callers) {
      Set<String> expected = refusedByBuilder(caller, classes);
      refused += expected.isEmpty() ? 0 : 1;
      for (ConstantJudge judge : judges) {
        assertThat(judge.refused(caller, compiled))
            .as("%s: %s%n%s", caller.name(), caller.sample(), caller.source())
            .isEqualTo(expected);
      }
    }
    assertThat(refused).isBetween(callers.size() / 10, callers.size() * 9 / 10);
  }

  private static List<ConstantCaller> callers(long firstSeed, Map<String, String> sources)
      throws Exception {
    List<ConstantCaller> callers = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + MODELS; seed++) {
      GeneratedModel model = GeneratedModel.ofSeed(seed);
      sources.putAll(model.sources());
      for (SampleEvent sample : Samples.of(model, SAMPLES)) {
        caller(model, sample, callers.size()).ifPresent(callers::add);
      }
    }
    callers.forEach(caller -> sources.put(caller.path(), caller.source()));
    return callers;
  }

  /** None where setters cannot be given a value of the sample. */
  private static Optional<ConstantCaller> caller(
      GeneratedModel model, SampleEvent sample, int number) throws ReflectiveOperationException {
    try {
      return Optional.of(ConstantCaller.of("Caller" + number, model, sample, number));
    } catch (InexpressibleException e) {
      return Optional.empty();
    }
  }

  private static Set<String> refusedByBuilder(ConstantCaller caller, ClassLoader classes)
      throws ReflectiveOperationException {
    List<?> violations =
        (List<?>)
            Class.forName(ConstantCaller.PACKAGE + "." + caller.name(), true, classes)
                .getMethod("violations")
                .invoke(null);
    Set<String> names = new HashSet<>();
    for (Object found : violations) {
      Violation violation = (Violation) found;
      if (violation.rule() != Violation.Rule.REQUIRED) {
        String path = violation.path().replaceFirst("\\[\\d+]$", "");
        names.add(Objects.requireNonNull(caller.names().get(path), path));
      }
    }
    return names;
  }
}
