package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.ArrayList;
import java.util.List;

/** What javadoc says about each part of a model. */
final class Docs {

  private final String locale;

  Docs(String locale) {
    this.locale = locale;
  }

  DocPlan catalogue(ThingModel model, int chosen) {
    return DocPlan.of(
        "The events of thing model " + model.id() + ".",
        titled(model.about().name(), model.id()),
        text(model.about().description()),
        chosen == model.events().size() ? "" : selection(chosen, model.events().size()));
  }

  private static String selection(int chosen, int all) {
    return "With %d of the model's %d events; the others were not asked for."
        .formatted(chosen, all);
  }

  DocPlan event(Event event, String modelId) {
    return DocPlan.of(
            sentence(name(event.about().name(), event.identifier())),
            text(event.about().description()),
            "Event %s (%s) of thing model %s, %s."
                .formatted(event.identifier(), event.type(), modelId, place(event.position())))
        .deprecatedIf(event.about().deprecated());
  }

  DocPlan struct(Parameter parameter) {
    return DocPlan.of(
        sentence(name(parameter.about().name(), parameter.identifier())),
        text(parameter.about().description()));
  }

  DocPlan property(Parameter parameter) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(sentence(name(parameter.about().name(), parameter.identifier())));
    paragraphs.add(text(parameter.about().description()));
    paragraphs.add(facts(parameter));
    return new DocPlan(paragraphs, parameter.about().deprecated());
  }

  DocPlan constant(EnumItem item) {
    String key = item.key().isBlank() ? "The key '" + item.key() + "'." : item.key();
    return DocPlan.of(sentence(name(item.description(), key)));
  }

  private static String facts(Parameter parameter) {
    String wire = "On the wire: " + parameter.identifier() + ", ";
    String constraint = parameter.type().match(ConstraintWords.INSTANCE);
    String unit = parameter.unit().isEmpty() ? "" : ", in " + parameter.unit();
    String required = parameter.required() ? "; required" : "";
    return wire + constraint + unit + required + " (" + place(parameter.position()) + ").";
  }

  /** File and line; where the file lies is the builder's affair and nobody else's. */
  private static String place(SourcePosition position) {
    String file = position.file();
    int folder = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return file.substring(folder + 1) + " line " + position.line();
  }

  private String titled(I18nText name, String id) {
    String title = name(name, id);
    return title.equals(id) ? "" : sentence(title);
  }

  private String name(I18nText name, String otherwise) {
    String text = name.in(locale).strip();
    return text.isEmpty() ? otherwise : text;
  }

  private String text(I18nText text) {
    return text.in(locale);
  }

  private static String sentence(String text) {
    boolean open =
        !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return open ? text + "." : text;
  }
}
