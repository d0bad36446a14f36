package io.github.enoscodegen.codegen.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A generated class.
 *
 * @param packageName its package
 * @param simpleNames the names of the classes around it, then its own
 */
public record JavaType(String packageName, List<String> simpleNames) {

  /** Copies the names. */
  public JavaType {
    simpleNames = List.copyOf(simpleNames);
  }

  static JavaType topLevel(String packageName, String simpleName) {
    return new JavaType(packageName, List.of(simpleName));
  }

  /** A class within this one. */
  public JavaType nested(String simpleName) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(simpleName);
    return new JavaType(packageName, names);
  }

  /** Its own name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }
}
