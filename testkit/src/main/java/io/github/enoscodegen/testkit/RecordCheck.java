package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonObject;
import io.github.enoscodegen.codegen.payload.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the records of one post against a product's devices and model. Looks at all of them, so
 * that the reasons are complete; the code is that of the first that is at fault.
 */
final class RecordCheck {

  private final Product product;
  private final List<AcceptedEvent> events = new ArrayList<>();
  private final List<Misfit> misfits = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private ReplyCode code = ReplyCode.SUCCESS;

  RecordCheck(Product product) {
    this.product = product;
  }

  Verdict judge(Optional<String> id, List<PostRecord> records) {
    for (PostRecord record : records) {
      checkDevice(record);
      record.events().forEach(event -> checkEvent(record, event));
    }
    return code.isError()
        ? new Verdict(code, id, List.of(), List.copyOf(misfits), List.copyOf(reasons))
        : Verdict.accepted(id, List.copyOf(events));
  }

  private void checkDevice(PostRecord record) {
    if (!product.hasDevice(record.deviceKey())) {
      fail(
          ReplyCode.DEVICE_NOT_FOUND,
          "%s: product '%s' has no device '%s'. Register it before it posts."
              .formatted(record.path(), product.key(), record.deviceKey()));
    }
  }

  private void checkEvent(PostRecord record, JsonMember event) {
    for (Misfit misfit : product.payloads().check(event.name(), event.value())) {
      misfits.add(misfit);
      fail(
          ReplyCode.MODEL_VALIDATE_FAILED,
          "%s.events.%s of device '%s': %s [%s]"
              .formatted(
                  record.path(),
                  event.name(),
                  record.deviceKey(),
                  misfit.message(),
                  misfit.kind()));
    }
    if (event.value() instanceof JsonObject outputs) {
      events.add(
          new AcceptedEvent(
              product.key(),
              record.deviceKey(),
              event.name(),
              record.time(),
              PostedText.of(outputs)));
    }
  }

  private void fail(ReplyCode found, String reason) {
    code = code.isError() ? code : found;
    reasons.add(reason);
  }
}
