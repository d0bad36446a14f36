package io.github.enoscodegen.codegen.payload;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonReader;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.Range.Bound;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Models made by hand, and payloads held against them. */
final class Payloads {

  static final SourcePosition NOWHERE = SourceText.of("test", "").position(0, ModelPath.TOP);

  /** The kinds of misfits of one value; empty if it fits. */
  static List<Misfit.Kind> kinds(DataType type, String json) {
    return misfits(type, json, WireForms.DOCUMENTED).stream().map(Misfit::kind).toList();
  }

  /** The misfits of one value, which stands in output {@code v}. */
  static List<Misfit> misfits(DataType type, String json) {
    return misfits(type, json, WireForms.DOCUMENTED);
  }

  static List<Misfit> misfits(DataType type, String json, WireForms forms) {
    ThingModel model = model(event("e", optional("v", type)));
    return EventPayloads.of(model, forms).check("e", read("{\"v\": " + json + "}"));
  }

  static JsonNode read(String json) {
    Diagnostics diagnostics = new Diagnostics();
    return JsonReader.read(SourceText.of("payload", json), diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.inReadingOrder()));
  }

  static ThingModel model(Event... events) {
    return new ThingModel(
        "pump", "", About.NOTHING, List.of(), List.of(), List.of(), List.of(events), NOWHERE);
  }

  static Event event(String identifier, Parameter... outputs) {
    return new Event(identifier, About.NOTHING, Event.EventType.INFO, List.of(outputs), NOWHERE);
  }

  static Parameter optional(String identifier, DataType type) {
    return new Parameter(identifier, About.NOTHING, type, Optional.empty(), false, "", NOWHERE);
  }

  static Parameter required(String identifier, DataType type) {
    return new Parameter(identifier, About.NOTHING, type, Optional.empty(), true, "", NOWHERE);
  }

  static Range between(String min, String max) {
    return new Range(bound(min, false), bound(max, false));
  }

  static Range strictlyBetween(String min, String max) {
    return new Range(bound(min, true), bound(max, true));
  }

  private static Optional<Bound> bound(String value, boolean exclusive) {
    return Optional.of(new Bound(new BigDecimal(value), exclusive, NOWHERE));
  }

  private Payloads() {}
}
