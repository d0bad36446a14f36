package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.DataType.StringType;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.Optional;

/** Thing models made by hand. */
public final class Models {

  public static final SourcePosition NOWHERE = SourceText.of("test", "").position(0, ModelPath.TOP);

  /** The model behind the published sample: {@code eventId1} and {@code eventId2}. */
  public static final ThingModel SAMPLE =
      model(
          "sample",
          event(
              "eventId1",
              optional("alarm", new IntType(Range.ALL)),
              optional("level", new IntType(Range.ALL))),
          event("eventId2", optional("result", new StringType(Optional.empty()))));

  /** A model with another event. */
  public static final ThingModel OTHER = model("other", event("opened"));

  public static ThingModel model(String id, Event... events) {
    return new ThingModel(
        id, "", About.NOTHING, List.of(), List.of(), List.of(), List.of(events), NOWHERE);
  }

  public static Event event(String identifier, Parameter... outputs) {
    return new Event(identifier, About.NOTHING, Event.EventType.INFO, List.of(outputs), NOWHERE);
  }

  public static Parameter optional(String identifier, DataType type) {
    return parameter(identifier, type, false);
  }

  public static Parameter required(String identifier, DataType type) {
    return parameter(identifier, type, true);
  }

  private static Parameter parameter(String identifier, DataType type, boolean required) {
    return new Parameter(identifier, About.NOTHING, type, Optional.empty(), required, "", NOWHERE);
  }

  private Models() {}
}
