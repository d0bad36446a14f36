package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.testkit.differential.HubChannel.Posting;
import io.github.enoscodegen.testkit.differential.Opinion.Abstains;
import io.github.enoscodegen.testkit.differential.Opinion.Accepts;
import io.github.enoscodegen.testkit.differential.Opinion.Refuses;
import io.github.enoscodegen.testkit.values.Fault;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.util.Optional;

/**
 * What the judges think of one sample.
 *
 * @param model the sample's model
 * @param sample what is judged
 * @param ofClass what the generated class thinks
 * @param json what is posted: what the class writes, or else the sample's own text
 * @param ofPayload what package {@code payload} thinks of the JSON
 */
record Judgement(
    GeneratedModel model, SampleEvent sample, Opinion ofClass, String json, Opinion ofPayload) {

  static Judgement of(GeneratedModel model, SampleEvent sample, ClassJudge judge) {
    Opinion ofClass = judge.judge(model, sample);
    String json = ofClass instanceof Accepts accepts ? accepts.json() : sample.toJson();
    return new Judgement(
        model, sample, ofClass, json, PayloadJudge.judge(model, sample.event(), json));
  }

  Posting posting() {
    return new Posting(sample.event(), json);
  }

  /**
   * How the judges disagree, each other and with what the sample should be; empty if they agree.
   */
  Optional<String> disagreement(int hubCode) {
    boolean agreed =
        sample.isValid()
            ? ofClass instanceof Accepts && ofPayload instanceof Accepts && isAsSet()
            : (ofClass instanceof Abstains || ofClass.equals(expected()))
                && ofPayload.equals(expected());
    int expectedCode = sample.isValid() ? HubChannel.ACCEPTED : HubChannel.MODEL_VALIDATE_FAILED;
    return agreed && hubCode == expectedCode ? Optional.empty() : Optional.of(story(hubCode));
  }

  private boolean isAsSet() {
    return SameJson.of(json).equals(SameJson.of(sample.toJson()));
  }

  private Opinion expected() {
    return new Refuses(sample.faults().stream().map(Fault::path).toList());
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
