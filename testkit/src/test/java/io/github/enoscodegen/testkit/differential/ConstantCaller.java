package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.codegen.plan.JavaType;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumConstantPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.ArrayValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.BoolValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.EnumValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.StructValue;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A class that gives the values of a sample to a builder as constants.
 *
 * @param name its simple name
 * @param sample what it builds
 * @param source its source
 * @param names the names of setters by the paths that violations have
 */
record ConstantCaller(String name, SampleEvent sample, String source, Map<String, String> names) {

  static final String PACKAGE = "com.acme.callers";

  /** For values only; what is no enum's constant needs no generated class. */
  private static final JavaValues VALUES =
      new JavaValues(new GeneratedObjects(ConstantCaller.class.getClassLoader()), 0);

  static ConstantCaller of(String name, GeneratedModel model, SampleEvent sample, long seed)
      throws InexpressibleException, ReflectiveOperationException {
    ObjectPlan plan = model.event(sample.event()).body();
    Writing writing = new Writing(new ConstantText(seed), new HashMap<>());
    String calls = writing.calls("", plan, sample.outputs());
    String source =
        """
        package %s;

        public final class %s {
          %s
          public static java.util.List<?> violations() {
            %s
            return %s.builder()
              %s.violations();
          }
        }
        """
            .formatted(
                PACKAGE,
                name,
                String.join("\n  ", writing.text().fields()),
                String.join("\n    ", writing.text().locals()),
                qualified(plan.type()),
                calls);
    return new ConstantCaller(name, sample, source, writing.names());
  }

  String path() {
    return PACKAGE.replace('.', '/') + "/" + name + ".java";
  }

  private static String qualified(JavaType type) {
    return type.packageName() + "." + String.join(".", type.simpleNames());
  }

  private record Writing(ConstantText text, Map<String, String> names) {

    String calls(String path, ObjectPlan plan, Map<?, ?> values)
        throws InexpressibleException, ReflectiveOperationException {
      List<String> calls = new ArrayList<>();
      for (Map.Entry<?, ?> entry : values.entrySet()) {
        PropertyPlan property = property(plan, entry.getKey());
        names.put(path + property.identifier(), property.name());
        calls.add("." + property.name() + "(" + argument(path, property, entry.getValue()) + ")");
      }
      return String.join("\n      ", calls);
    }

    private static PropertyPlan property(ObjectPlan plan, Object identifier)
        throws InexpressibleException {
      return plan.properties().stream()
          .filter(p -> p.identifier().equals(identifier))
          .findFirst()
          .orElseThrow(() -> new InexpressibleException("no setter for " + identifier));
    }

    private String argument(String path, PropertyPlan property, @Nullable Object value)
        throws InexpressibleException, ReflectiveOperationException {
      if (property.value() instanceof StructValue struct && value instanceof Map<?, ?> members) {
        String inner = calls(path + property.identifier() + ".", struct.type(), members);
        return inner.isEmpty() ? "x -> {}" : "x -> x" + inner;
      }
      if (property.value() instanceof ArrayValue array && value instanceof List<?> items) {
        return items(array.element(), items);
      }
      return scalar(property.value(), value);
    }

    private String items(ValuePlan element, List<?> items)
        throws InexpressibleException, ReflectiveOperationException {
      List<String> texts = new ArrayList<>();
      for (Object item : items) {
        texts.add(scalar(element, item));
      }
      String joined = texts.stream().collect(Collectors.joining(", "));
      return items.size() % 3 == 0 ? "java.util.List.of(" + joined + ")" : joined;
    }

    private String scalar(ValuePlan plan, @Nullable Object value)
        throws InexpressibleException, ReflectiveOperationException {
      if (plan instanceof EnumValue type) {
        return constant(type.type(), value);
      }
      Object given = VALUES.of(plan, value);
      return plan instanceof BoolValue ? String.valueOf(given) : text.of(given);
    }

    private static String constant(EnumPlan plan, @Nullable Object key)
        throws InexpressibleException {
      for (EnumConstantPlan constant : plan.constants()) {
        Object own = plan.intKeys() ? Integer.valueOf(constant.key()) : constant.key();
        if (own.equals(key)) {
          return qualified(plan.type()) + "." + constant.name();
        }
      }
      throw new InexpressibleException("no constant " + key);
    }
  }
}
