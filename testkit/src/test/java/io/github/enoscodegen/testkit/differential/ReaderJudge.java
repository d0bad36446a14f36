package io.github.enoscodegen.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.Violation;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.ArrayValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.DecimalValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.StructValue;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has generated classes read events from untyped values, strictly. They abstain from the two things
 * that reading takes on purpose, and the wire does not: a null counts as absent, and a decimal
 * counts as the nearest of its type.
 */
final class ReaderJudge implements ClassJudge {

  private final GeneratedObjects objects;
  private final boolean fromMap;

  private ReaderJudge(ClassLoader classes, boolean fromMap) {
    this.objects = new GeneratedObjects(classes);
    this.fromMap = fromMap;
  }

  static ReaderJudge ofJson(ClassLoader classes) {
    return new ReaderJudge(classes, false);
  }

  static ReaderJudge ofMaps(ClassLoader classes) {
    return new ReaderJudge(classes, true);
  }

  @Override
  public Opinion judge(GeneratedModel model, SampleEvent sample) {
    ObjectPlan plan = model.event(sample.event()).body();
    try {
      requireSameMeaning(plan, sample.outputs());
      return opinion(objects.type(plan.type()), sample);
    } catch (InexpressibleException e) {
      return new Opinion.Abstains(e.toString());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("%s, %s".formatted(model, sample), e);
    }
  }

  private Opinion opinion(Class<?> type, SampleEvent sample) throws ReflectiveOperationException {
    try {
      Object event =
          fromMap
              ? fromMap(type, sample.outputs())
              : type.getMethod("fromJson", String.class).invoke(null, sample.toJson());
      Object copy = fromMap(type, ((ThingEvent) event).toMap());
      assertThat(copy).as("%s from its map", event).isEqualTo(event);
      return new Opinion.Accepts(SetterJudge.json((ThingEvent) copy));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidEventException refusal) {
        return new Opinion.Refuses(refusal.violations().stream().map(Violation::path).toList());
      }
      throw e;
    }
  }

  private static Object fromMap(Class<?> type, Map<String, ?> values)
      throws ReflectiveOperationException {
    return type.getMethod("fromMap", Map.class).invoke(null, values);
  }

  private static void requireSameMeaning(ObjectPlan plan, Map<?, ?> values)
      throws InexpressibleException {
    for (PropertyPlan property : plan.properties()) {
      if (values.containsKey(property.identifier())) {
        Object value = values.get(property.identifier());
        if (value == null) {
          throw new InexpressibleException("a null counts as absent");
        }
        requireSameMeaning(property.value(), value);
      }
    }
  }

  private static void requireSameMeaning(ValuePlan plan, @Nullable Object value)
      throws InexpressibleException {
    if (plan instanceof StructValue struct && value instanceof Map<?, ?> members) {
      requireSameMeaning(struct.type(), members);
    } else if (plan instanceof ArrayValue array && value instanceof List<?> items) {
      for (Object item : items) {
        requireSameMeaning(array.element(), item);
      }
    } else if (plan instanceof DecimalValue decimal && value instanceof BigDecimal number) {
      JavaValues.decimal(decimal, number);
    }
  }
}
