package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.codegen.payload.Misfit;
import io.github.enoscodegen.testkit.values.SampleEvent;
import io.github.enoscodegen.testkit.values.SampleEvents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Which samples of a model are judged: half of them at edges, half of them anywhere. */
final class Samples {

  /** What setters can be given, so that generated classes need not abstain. */
  private static final Set<Misfit.Kind> EXPRESSIBLE =
      EnumSet.of(
          Misfit.Kind.MISSING_PARAMETER,
          Misfit.Kind.OUT_OF_RANGE,
          Misfit.Kind.TOO_LONG,
          Misfit.Kind.TOO_MANY_ITEMS,
          Misfit.Kind.MALFORMED_TEXT);

  /** Exactly so many samples. */
  static List<SampleEvent> of(GeneratedModel model, int count) {
    SampleEvents samples = model.samples();
    List<SampleEvent> edges =
        new ArrayList<>(samples.events().stream().flatMap(event -> edges(samples, event)).toList());
    Collections.shuffle(edges, new Random(count));
    Stream<SampleEvent> anywhere =
        LongStream.iterate(0, seed -> seed + 1).boxed().flatMap(seed -> random(samples, seed));
    return Stream.concat(edges.stream().limit(count / 2), anywhere).limit(count).toList();
  }

  private static Stream<SampleEvent> edges(SampleEvents samples, String event) {
    List<SampleEvent> broken = samples.brokenEdges(event).toList();
    Stream<SampleEvent> few =
        IntStream.range(0, broken.size())
            .filter(i -> i % 4 == 0 || isExpressible(broken.get(i)))
            .mapToObj(broken::get);
    return Stream.concat(samples.edges(event), few);
  }

  private static boolean isExpressible(SampleEvent sample) {
    return sample.faults().stream().allMatch(fault -> EXPRESSIBLE.contains(fault.kind()));
  }

  private static Stream<SampleEvent> random(SampleEvents samples, long seed) {
    List<String> events = samples.events();
    String event = events.get((int) (seed % events.size()));
    Optional<SampleEvent> broken =
        seed % 4 == 0
            ? Optional.of(samples.invalid(event, seed))
            : samples.invalid(event, seed, EXPRESSIBLE);
    return Stream.concat(Stream.of(samples.valid(event, seed)), broken.stream());
  }

  private Samples() {}
}
