package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import java.util.List;

/** What is wrong with the outputs of one event, as complaints about its file. */
final class EventReport {

  /** Reports it; the model declares the event. */
  static void of(JsonMember event, CandidateModel model, Diagnostics diagnostics) {
    List<Misfit> misfits = model.check(event.name(), event.value());
    misfits.forEach(
        misfit -> diagnostics.report(misfit.kind().rule(), misfit.position(), sentence(misfit)));
    PlatformTexts.report(event.value(), misfits, diagnostics);
  }

  private static String sentence(Misfit misfit) {
    String sentence = subject(misfit);
    return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
  }

  /** The path in quotation marks: {@code at} and {@code on} are identifiers, and words. */
  private static String subject(Misfit misfit) {
    String message = misfit.message();
    String path = misfit.path();
    if (!path.isEmpty() && message.startsWith(path + " ")) {
      return "'" + path + "'" + message.substring(path.length());
    }
    return message.startsWith("the event ") ? "T" + message.substring(1) : message;
  }

  private EventReport() {}
}
