package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.DatapointConstraints;
import io.github.enoscodegen.checker.constraint.EventOrigin;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/**
 * What called methods demand; each class is read once, when a method of it is first called.
 *
 * <p>Not thread-safe.
 */
final class ConstrainedMethods {

  private static final String ORIGIN = EventOrigin.ANNOTATION.replace('.', '/');

  private final ClassPath classPath;
  private final Warnings warnings;
  private final Map<String, DeclaredType> types = new HashMap<>();
  private final Map<String, DatapointConstraints> datapoints = new HashMap<>();

  ConstrainedMethods(ClassPath classPath, Warnings warnings) {
    this.classPath = classPath;
    this.warnings = warnings;
  }

  /** Whether any generated builder can occur: those carry an annotation that must be there. */
  boolean exist() {
    return classPath.find(ORIGIN).isPresent();
  }

  /**
   * What a call demands of its arguments.
   *
   * @param type internal name of the class that the call names; the method may be inherited
   */
  MethodConstraints of(String type, String method, String descriptor) {
    if (method.equals("<init>") || type.startsWith("java/") || type.startsWith("[")) {
      return MethodConstraints.none(); // no setters, and most of all calls
    }
    DeclaredType declared = type(type);
    MethodConstraints own = declared.methods().get(method + descriptor);
    return own != null ? own : inherited(declared, method, descriptor);
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
          DeclaredType builder = type(type + "$Builder");
          return DatapointConstraints.of(
              builder.equals(DeclaredType.UNKNOWN) ? type(type).declared() : builder.declared());
        });
  }

  private MethodConstraints inherited(DeclaredType type, String method, String descriptor) {
    for (String parent : type.parents()) {
      MethodConstraints found = of(parent, method, descriptor);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return MethodConstraints.none();
  }

  private DeclaredType type(String name) {
    DeclaredType known = types.get(name);
    if (known == null) {
      known = read(name);
      types.put(name, known);
    }
    return known;
  }

  private DeclaredType read(String name) {
    var bytes = classPath.find(name);
    if (bytes.isEmpty()) {
      return DeclaredType.UNKNOWN; // of the JDK, or not needed to compile
    }
    try {
      return DeclaredType.of(bytes.get().read(ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG));
    } catch (UnreadableClassException e) {
      warnings.add(e);
      return DeclaredType.UNKNOWN;
    }
  }
}
