package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same event of a device at the same time, in two records of a message. EnOS's SDK keeps the
 * last one; what the platform does is not documented.
 */
final class RepeatedEvents {

  static void report(List<Posted> posts, Diagnostics diagnostics) {
    Map<List<String>, JsonMember> firsts = new HashMap<>();
    for (Posted post : posts) {
      if (!post.device().isEmpty() && !post.time().isEmpty()) {
        post.events().members().values().forEach(event -> report(post, event, firsts, diagnostics));
      }
    }
  }

  private static void report(
      Posted post,
      JsonMember event,
      Map<List<String>, JsonMember> firsts,
      Diagnostics diagnostics) {
    JsonMember first =
        firsts.putIfAbsent(
            List.of(post.product(), post.device(), post.time(), event.name()), event);
    if (first != null) {
      diagnostics.report(
          Rule.REPEATED_EVENT,
          event.namePosition(),
          "Device %s has event %s at %s already at %s. EnOS does not say whether it keeps both. Correct the time of one."
              .formatted(
                  Shown.text(post.device()),
                  Shown.text(event.name()),
                  post.time(),
                  first.namePosition()));
    }
  }

  private RepeatedEvents() {}
}
