package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.testkit.EnosHub;
import io.github.enoscodegen.testkit.differential.HubChannel.Posting;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Shows samples to all judges, and compares what they say. */
final class Panel {

  /** Compiles the models' classes at once, and asks the judges that need no hub. */
  static List<Judgement> judge(
      List<GeneratedModel> models, Function<GeneratedModel, List<SampleEvent>> samples)
      throws Exception {
    Map<String, String> sources = new TreeMap<>();
    models.forEach(model -> sources.putAll(model.sources()));
    ClassLoader classes = MemoryCompiler.compile(sources);
    List<ClassJudge> judges =
        List.of(new SetterJudge(classes), ReaderJudge.ofJson(classes), ReaderJudge.ofMaps(classes));
    List<Judgement> judged = new ArrayList<>();
    for (GeneratedModel model : models) {
      samples.apply(model).forEach(sample -> judged.add(Judgement.of(model, sample, judges)));
    }
    return judged;
  }

  /** Asks a hub, too; a story for each sample about which not all agree. */
  static List<String> disagreements(List<GeneratedModel> models, List<Judgement> judged)
      throws Exception {
    List<String> disagreements = new ArrayList<>();
    try (EnosHub hub = HubChannel.hubOf(models)) {
      for (int i = 0; i < models.size(); i++) {
        GeneratedModel model = models.get(i);
        try (HubChannel channel = HubChannel.open(hub, "product" + i)) {
          List<Judgement> own = judged.stream().filter(j -> j.model().equals(model)).toList();
          disagreements.addAll(disagreements(own, channel));
        }
      }
    }
    return disagreements;
  }

  /** Valid events go many in a message, invalid ones alone, since one spoils its message. */
  private static List<String> disagreements(List<Judgement> judged, HubChannel channel)
      throws Exception {
    List<Judgement> valid = judged.stream().filter(j -> j.sample().isValid()).toList();
    List<Judgement> invalid = judged.stream().filter(j -> !j.sample().isValid()).toList();
    List<String> disagreements = new ArrayList<>();
    disagreements.addAll(compared(valid, channel.codesOfBatches(postings(valid))));
    disagreements.addAll(compared(invalid, channel.codesOf(postings(invalid))));
    return disagreements;
  }

  private static List<Posting> postings(List<Judgement> judged) {
    return judged.stream().map(Judgement::posting).toList();
  }

  private static List<String> compared(List<Judgement> judged, List<Integer> codes) {
    return IntStream.range(0, judged.size())
        .boxed()
        .flatMap(i -> judged.get(i).disagreement(codes.get(i)).stream())
        .toList();
  }

  private Panel() {}
}
