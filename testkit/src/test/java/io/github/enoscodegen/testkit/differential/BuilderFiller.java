package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.ArrayValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.StructValue;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Calls the setters of a builder.
 *
 * @param objects the generated classes
 * @param alternative which of two setters to call, and which of two values that count the same
 */
record BuilderFiller(GeneratedObjects objects, boolean alternative) {

  void fill(Object builder, ObjectPlan plan, Map<?, ?> values)
      throws InexpressibleException, ReflectiveOperationException {
    for (Map.Entry<?, ?> entry : values.entrySet()) {
      PropertyPlan property =
          plan.properties().stream()
              .filter(p -> p.identifier().equals(entry.getKey()))
              .findFirst()
              .orElseThrow(() -> new InexpressibleException("no setter for " + entry.getKey()));
      set(builder, property, entry.getValue());
    }
  }

  private void set(Object builder, PropertyPlan property, @Nullable Object value)
      throws InexpressibleException, ReflectiveOperationException {
    if (property.value() instanceof StructValue struct) {
      setStruct(builder, property, struct.type(), members(value));
    } else if (property.value() instanceof ArrayValue array) {
      setArray(builder, property, items(array, value));
    } else {
      Object converted = values().of(property.value(), value);
      setter(builder, property, type -> true).invoke(builder, converted);
    }
  }

  private JavaValues values() {
    return new JavaValues(objects, alternative ? 999_999 : 0);
  }

  private static Map<?, ?> members(@Nullable Object value) throws InexpressibleException {
    if (value instanceof Map<?, ?> members) {
      return members;
    }
    throw new InexpressibleException("no struct: " + value);
  }

  /** An instance can only hold what is valid; a builder can hold anything. */
  private void setStruct(
      Object builder, PropertyPlan property, ObjectPlan struct, Map<?, ?> members)
      throws InexpressibleException, ReflectiveOperationException {
    Object inner = objects.builder(struct);
    fill(inner, struct, members);
    if (alternative && ((List<?>) GeneratedObjects.call(inner, "violations")).isEmpty()) {
      setter(builder, property, type -> type != Consumer.class)
          .invoke(builder, GeneratedObjects.call(inner, "build"));
    } else {
      setter(builder, property, type -> type == Consumer.class)
          .invoke(builder, (Consumer<Object>) given -> refill(given, struct, members));
    }
  }

  private void refill(Object builder, ObjectPlan struct, Map<?, ?> members) {
    try {
      fill(builder, struct, members);
    } catch (InexpressibleException | ReflectiveOperationException e) {
      throw new AssertionError("it was filled before", e);
    }
  }

  private List<Object> items(ArrayValue array, @Nullable Object value)
      throws InexpressibleException, ReflectiveOperationException {
    if (!(value instanceof List<?> items)) {
      throw new InexpressibleException("no array: " + value);
    }
    JavaValues values = values();
    List<Object> converted = new ArrayList<>();
    for (Object item : items) {
      converted.add(values.of(array.element(), item));
    }
    return converted;
  }

  private void setArray(Object builder, PropertyPlan property, List<Object> items)
      throws ReflectiveOperationException {
    if (alternative) {
      setter(builder, property, type -> type == Collection.class).invoke(builder, items);
      return;
    }
    Method varargs = setter(builder, property, Class::isArray);
    Object array =
        Array.newInstance(varargs.getParameterTypes()[0].getComponentType(), items.size());
    for (int i = 0; i < items.size(); i++) {
      Array.set(array, i, items.get(i));
    }
    varargs.invoke(builder, array);
  }

  private Method setter(Object builder, PropertyPlan property, Predicate<Class<?>> takes) {
    return objects.setters(builder.getClass(), property.name()).stream()
        .filter(method -> takes.test(method.getParameterTypes()[0]))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no setter " + property.name() + " in " + builder));
  }
}
