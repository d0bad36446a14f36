package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.DatapointConstraints;
import io.github.enoscodegen.checker.constraint.EventOrigin;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.HashMap;
import java.util.Map;

/**
 * What called methods demand of their arguments.
 *
 * <p>Not thread-safe.
 */
final class ConstrainedMethods {

  private static final String ORIGIN = EventOrigin.ANNOTATION.replace('.', '/');

  private final DeclaredTypes types;
  private final Map<String, DatapointConstraints> datapoints = new HashMap<>();

  ConstrainedMethods(DeclaredTypes types) {
    this.types = types;
  }

  /** Whether any generated builder can occur: those carry an annotation that must be there. */
  boolean exist() {
    return types.has(ORIGIN);
  }

  /** What a call demands of its arguments; the method may be inherited. */
  MethodConstraints of(CalledMethod called) {
    if (called.isOrdinary()) {
      return MethodConstraints.none();
    }
    DeclaredType declared = types.of(called.type());
    MethodConstraints own = declared.constraints().get(called.signature());
    return own != null ? own : inherited(declared, called);
  }

  /**
   * What each parameter of an event demands, for maps of untyped values.
   *
   * @param type internal name of a generated builder, or of the class that it is a member of
   */
  DatapointConstraints datapoints(String type) {
    return datapoints.computeIfAbsent(
        type,
        any -> {
          DeclaredType builder = types.of(type + "$Builder");
          return DatapointConstraints.of(
              builder.equals(DeclaredType.UNKNOWN)
                  ? types.of(type).declared()
                  : builder.declared());
        });
  }

  private MethodConstraints inherited(DeclaredType type, CalledMethod called) {
    for (String parent : type.parents()) {
      MethodConstraints found = of(called.on(parent));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return MethodConstraints.none();
  }
}
