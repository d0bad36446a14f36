package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.codegen.plan.JavaType;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Generated classes and their members, by their planned names. */
final class GeneratedObjects {

  private final ClassLoader classes;
  private final Map<Class<?>, Map<String, List<Method>>> settersByBuilder = new HashMap<>();

  GeneratedObjects(ClassLoader classes) {
    this.classes = classes;
  }

  Class<?> type(JavaType type) throws ClassNotFoundException {
    String name = String.join("$", type.simpleNames());
    return Class.forName(type.packageName() + "." + name, true, classes);
  }

  Object builder(ObjectPlan plan) throws ReflectiveOperationException {
    return type(plan.type()).getMethod("builder").invoke(null);
  }

  /** The methods of a builder with this name and one parameter. */
  List<Method> setters(Class<?> builder, String name) {
    return settersByBuilder
        .computeIfAbsent(builder, GeneratedObjects::setters)
        .getOrDefault(name, List.of());
  }

  private static Map<String, List<Method>> setters(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == builder)
        .collect(Collectors.groupingBy(Method::getName));
  }

  static Object call(Object object, String method) throws ReflectiveOperationException {
    return object.getClass().getMethod(method).invoke(object);
  }
}
