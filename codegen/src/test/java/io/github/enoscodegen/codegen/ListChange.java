package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;

/** Changes every list of a model's events: of events, parameters, items of structs, and keys. */
@FunctionalInterface
interface ListChange {

  <T> List<T> apply(List<T> list);

  default ThingModel to(ThingModel model) {
    return new ThingModel(
        model.id(),
        model.organization(),
        model.about(),
        model.attributes(),
        model.measurepoints(),
        model.services(),
        apply(model.events()).stream().map(this::to).toList(),
        model.position());
  }

  private Event to(Event event) {
    return new Event(
        event.identifier(), event.about(), event.type(), to(event.outputs()), event.position());
  }

  private List<Parameter> to(List<Parameter> parameters) {
    return apply(parameters).stream().map(this::to).toList();
  }

  private Parameter to(Parameter parameter) {
    return new Parameter(
        parameter.identifier(),
        parameter.about(),
        to(parameter.type()),
        parameter.defaultValue(),
        parameter.required(),
        parameter.unit(),
        parameter.position());
  }

  private DataType to(DataType type) {
    if (type instanceof EnumType keys) {
      return new EnumType(keys.kind(), apply(keys.items()), keys.position());
    }
    return type instanceof StructType struct
        ? new StructType(to(struct.items()), struct.position())
        : type;
  }
}
