package io.github.enoscodegen.maven.classes;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/**
 * The classes whose methods are called; each is read once, when it is first asked for.
 *
 * <p>Not thread-safe.
 */
final class DeclaredTypes {

  private final ClassPath classPath;
  private final Warnings warnings;
  private final Map<String, DeclaredType> known = new HashMap<>();

  DeclaredTypes(ClassPath classPath, Warnings warnings) {
    this.classPath = classPath;
    this.warnings = warnings;
  }

  /** Whether there is a class of an internal name. */
  boolean has(String name) {
    return classPath.find(name).isPresent();
  }

  /** The class of an internal name; without methods where it cannot be read. */
  DeclaredType of(String name) {
    DeclaredType type = known.get(name);
    if (type == null) {
      type = read(name);
      known.put(name, type);
    }
    return type;
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
