package io.github.enoscodegen.codegen.check;

import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.ArrayType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Service;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.util.List;
import java.util.stream.Stream;

/** Walks over a model, so that rules need not. */
final class Visit {

  /** Every parameter of every feature, items of structs included. */
  static Stream<Parameter> parameters(ThingModel model) {
    return parameterLists(model).flatMap(List::stream);
  }

  /** Every list of parameters that share one name space. */
  static Stream<List<Parameter>> parameterLists(ThingModel model) {
    return Stream.concat(attributeLists(model), listsBesideAttributes(model));
  }

  /** The attributes, and the items of structs in them. */
  static Stream<List<Parameter>> attributeLists(ThingModel model) {
    return withStructs(model.attributes());
  }

  /** The same, without attributes and the structs in them. */
  static Stream<List<Parameter>> listsBesideAttributes(ThingModel model) {
    Stream<List<Parameter>> services = model.services().stream().flatMap(service -> lists(service));
    Stream<List<Parameter>> events = model.events().stream().map(Event::outputs);
    return Stream.of(Stream.of(model.measurepoints()), services, events)
        .flatMap(lists -> lists)
        .flatMap(Visit::withStructs);
  }

  /** Every data type of every parameter, with the types of items. */
  static Stream<DataType> types(ThingModel model) {
    return parameterLists(model).flatMap(Visit::types);
  }

  /** Every data type of one kind. */
  static <T extends DataType> Stream<T> types(ThingModel model, Class<T> kind) {
    return types(model).filter(kind::isInstance).map(kind::cast);
  }

  /** The data types of parameters, with the types of items of arrays, but not of structs. */
  static Stream<DataType> types(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::type).flatMap(Visit::withElement);
  }

  private static Stream<List<Parameter>> lists(Service service) {
    return Stream.of(service.inputs(), service.outputs());
  }

  private static Stream<List<Parameter>> withStructs(List<Parameter> list) {
    Stream<List<Parameter>> structs =
        list.stream()
            .map(Parameter::type)
            .flatMap(Visit::withElement)
            .filter(StructType.class::isInstance)
            .map(type -> ((StructType) type).items())
            .flatMap(Visit::withStructs);
    return Stream.concat(Stream.of(list), structs);
  }

  private static Stream<DataType> withElement(DataType type) {
    return type instanceof ArrayType array
        ? Stream.concat(Stream.of(type), withElement(array.element()))
        : Stream.of(type);
  }

  private Visit() {}
}
