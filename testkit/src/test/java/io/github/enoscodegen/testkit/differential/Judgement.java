package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.testkit.differential.HubChannel.Posting;
import io.github.enoscodegen.testkit.differential.Opinion.Abstains;
import io.github.enoscodegen.testkit.differential.Opinion.Accepts;
import io.github.enoscodegen.testkit.differential.Opinion.Refuses;
import io.github.enoscodegen.testkit.values.Fault;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.util.List;
import java.util.Optional;

/**
 * What the judges think of one sample.
 *
 * @param model the sample's model
 * @param sample what is judged
 * @param ofClass what the generated class thinks, asked in each way: first through its setters
 * @param json what is posted: what the class writes, or else the sample's own text
 * @param ofPayload what package {@code payload} thinks of the JSON
 */
record Judgement(
    GeneratedModel model,
    SampleEvent sample,
    List<Opinion> ofClass,
    String json,
    Opinion ofPayload) {

  static Judgement of(GeneratedModel model, SampleEvent sample, List<ClassJudge> judges) {
    List<Opinion> ofClass = judges.stream().map(judge -> judge.judge(model, sample)).toList();
    String json = ofClass.get(0) instanceof Accepts accepts ? accepts.json() : sample.toJson();
    return new Judgement(
        model, sample, ofClass, json, PayloadJudge.judge(model, sample.event(), json));
  }

  Posting posting() {
    return new Posting(sample.event(), json);
  }

  boolean isBySetters() {
    return !(ofClass.get(0) instanceof Abstains);
  }

  /** How they disagree with each other, or with what the sample should be; empty if they agree. */
  Optional<String> disagreement(int hubCode) {
    boolean agreed = sample.isValid() ? areAllFor(hubCode) : areAllAgainst(hubCode);
    return agreed ? Optional.empty() : Optional.of(story(hubCode));
  }

  private boolean areAllFor(int hubCode) {
    Opinion expected = new Accepts(json);
    return ofClass.stream().allMatch(expected::equals)
        && SameJson.of(json).equals(SameJson.of(sample.toJson()))
        && ofPayload.equals(expected)
        && hubCode == HubChannel.ACCEPTED;
  }

  private boolean areAllAgainst(int hubCode) {
    Opinion expected = new Refuses(sample.faults().stream().map(Fault::path).toList());
    return ofClass.stream().allMatch(o -> o instanceof Abstains || o.equals(expected))
        && ofPayload.equals(expected)
        && hubCode == HubChannel.MODEL_VALIDATE_FAILED;
  }

  private String story(int hubCode) {
    return """
        %s
          %s
          sample:  %s
          posted:  %s
          class:   %s
          payload: %s
          hub:     %d
        """
        .formatted(model, sample, sample.toJson(), json, ofClass, ofPayload, hubCode);
  }
}
