package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.json.JsonNode;
import io.github.enoscodegen.codegen.json.JsonNode.JsonMember;
import io.github.enoscodegen.codegen.json.JsonNode.JsonString;
import io.github.enoscodegen.codegen.json.JsonReader;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.I18nText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Enums of the forms A and B. The look of the keys never decides whether they are numbers. */
final class Enums {

  /** Form A: {@code enumType} and {@code enumDesc}. */
  static Optional<DataType> rest(Members definition) {
    return restKind(definition).map(kind -> type(kind, "enumDesc", definition));
  }

  /** Form B: {@code valueType}, true for INT, and {@code specsMap}. */
  static Optional<DataType> export(Members point) {
    KeyKind kind = point.flag("valueType").orElse(false) ? KeyKind.INT : KeyKind.STRING;
    return Optional.of(type(kind, "specsMap", point));
  }

  /** An enum whose kind is not stated has STRING keys, as EnOS's standard elements suggest. */
  private static Optional<KeyKind> restKind(Members definition) {
    Optional<JsonString> stated = definition.text("enumType");
    if (stated.isEmpty()) {
      return Optional.of(KeyKind.STRING);
    }
    String text = stated.get().value();
    Optional<KeyKind> kind =
        Arrays.stream(KeyKind.values())
            .filter(k -> k.name().equals(text.strip().toUpperCase(Locale.ROOT)))
            .findFirst();
    if (kind.isEmpty()) {
      reportKind(stated.get(), definition);
    }
    return kind;
  }

  private static void reportKind(JsonString kind, Members definition) {
    String hint = NearestName.hint(kind.value(), List.of("INT", "STRING"));
    definition
        .diagnostics()
        .report(
            Rule.UNKNOWN_ENUM_TYPE,
            kind.position(),
            "'%s' is no kind of enum keys. %s".formatted(kind.value(), hint));
  }

  private static EnumType type(KeyKind kind, String map, Members owner) {
    List<EnumItem> items = owner.entries(map).stream().map(entry -> item(entry, owner)).toList();
    return new EnumType(
        kind, items, owner.find(map).map(JsonNode::position).orElse(owner.position()));
  }

  private static EnumItem item(JsonMember entry, Members owner) {
    return new EnumItem(entry.name(), description(entry.value(), owner), entry.namePosition());
  }

  /** Form B writes each description as JSON text in a string. */
  private static I18nText description(JsonNode node, Members owner) {
    if (node instanceof JsonString text && text.value().startsWith("{")) {
      return JsonReader.readEmbedded(text, owner.diagnostics())
          .map(embedded -> Texts.i18n(owner, embedded))
          .orElse(I18nText.NONE);
    }
    return Texts.i18n(owner, node);
  }

  private Enums() {}
}
