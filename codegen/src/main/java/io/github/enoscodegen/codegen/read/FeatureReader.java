package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Event.EventType;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Service;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a thing model; the forms differ only in names and in how they state data types. */
final class FeatureReader {

  private final FormNames names;
  private final ParameterReader parameters;

  FeatureReader(FormNames names, ParameterReader parameters) {
    this.names = names;
    this.parameters = parameters;
  }

  ThingModel model(Members model) {
    Optional<JsonString> id = model.requireText(names.modelId());
    id.ifPresent(present -> names.known().check(model));
    return new ThingModel(
        id.map(JsonString::value).orElse(""),
        model.textOrEmpty(names.organization()),
        Texts.about(model, names.name(), names.description()),
        features(model, names.attributes()).flatMap(parameters::feature).toList(),
        features(model, names.measurepoints()).flatMap(parameters::feature).toList(),
        features(model, names.services()).map(this::service).toList(),
        features(model, names.events()).flatMap(this::event).toList(),
        id.map(JsonString::position).orElse(model.position()));
  }

  private Stream<Feature> features(Members model, String map) {
    return model.entries(map).stream()
        .flatMap(entry -> model.asMembers(entry.value(), entry.name()).map(m -> feature(entry, m)));
  }

  /** What stands in a map has its key as identifier; where both are written they must agree. */
  static Feature feature(JsonMember entry, Members members) {
    Optional<JsonString> identifier = members.text("identifier");
    identifier
        .filter(text -> !text.value().equals(entry.name()))
        .ifPresent(text -> reportKey(entry, text, members));
    int offset = identifier.map(text -> text.position()).orElse(entry.namePosition()).offset();
    SourcePosition place = members.position();
    return new Feature(entry.name(), members, place.source().position(offset, place.path()));
  }

  private static void reportKey(JsonMember entry, JsonString identifier, Members members) {
    members
        .diagnostics()
        .report(
            Rule.KEY_UNLIKE_IDENTIFIER,
            identifier.position(),
            "Identifier '%s' stands under the key '%s' at %s. Write the same name twice."
                .formatted(identifier.value(), entry.name(), entry.namePosition()));
  }

  private Service service(Feature feature) {
    Members members = feature.members();
    MemberNames.SERVICE.check(members);
    return new Service(
        feature.identifier(),
        Texts.about(members),
        parameters.list(members, "inputData"),
        parameters.list(members, "outputData"),
        feature.position());
  }

  private Stream<Event> event(Feature feature) {
    Members members = feature.members();
    List<Parameter> outputs = parameters.list(members, "outputData");
    return eventType(members).stream()
        .peek(type -> MemberNames.EVENT.check(members))
        .map(
            type ->
                new Event(
                    feature.identifier(), Texts.about(members), type, outputs, feature.position()));
  }

  private Optional<EventType> eventType(Members event) {
    Optional<JsonString> name = event.requireText(names.eventType());
    Optional<EventType> type = name.flatMap(text -> EventTypes.find(text.value()));
    if (name.isPresent() && type.isEmpty()) {
      String text = name.get().value();
      event
          .diagnostics()
          .report(
              Rule.UNKNOWN_EVENT_TYPE,
              name.get().position(),
              "'%s' is no event type. %s".formatted(text, EventTypes.hint(text)));
    }
    return type;
  }

  /** A feature in its map, or an item in its struct. */
  record Feature(String identifier, Members members, SourcePosition position) {}
}
