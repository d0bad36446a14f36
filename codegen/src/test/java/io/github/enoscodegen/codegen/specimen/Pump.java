package io.github.enoscodegen.codegen.specimen;

import io.github.enoscodegen.codegen.diagnostic.ModelPath;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.model.About;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.DefaultValue;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A model small enough to be written out. */
final class Pump {

  private static final SourcePosition PLACE = SourceText.of("pump", "").position(0, ModelPath.TOP);

  private static final DataType LEVEL =
      new EnumType(KeyKind.INT, List.of(new EnumItem("-1", I18nText.of("low"), PLACE)), PLACE);

  private static final Parameter OUTPUT =
      new Parameter(
          "level",
          About.NOTHING,
          LEVEL,
          Optional.of(new DefaultValue(DefaultValue.Kind.NUMBER, "-1", PLACE)),
          false,
          "",
          PLACE);

  private static final Event HOT =
      new Event(
          "hot",
          new About(
              new I18nText("Hot", new TreeMap<>(Map.of("zh_CN", "热"))),
              new I18nText("Cool it", new TreeMap<>(Map.of("zh_CN", "冷却"))),
              true),
          Event.EventType.WARN,
          List.of(OUTPUT),
          PLACE);

  static final ThingModel MODEL =
      new ThingModel(
          "pump",
          "acme",
          new About(I18nText.NONE, I18nText.of("a \"pump\""), false),
          List.of(),
          List.of(),
          List.of(),
          List.of(HOT),
          PLACE);

  private Pump() {}
}
