package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.BuilderCalls;
import io.github.enoscodegen.checker.constraint.DeclaredMethod;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a class says of its methods.
 *
 * @param outer internal name of the class that it is a member of; empty if it is none
 * @param parents internal names of its superclass and interfaces
 * @param methods all of them, in the order of the class file, by name and descriptor
 * @param constraints what each demands, likewise
 * @param calls what its {@code build()} says of its setters, if it is a generated builder
 */
record DeclaredType(
    String outer,
    List<String> parents,
    Map<String, DeclaredMethod> methods,
    Map<String, MethodConstraints> constraints,
    Optional<BuilderCalls> calls) {

  static final DeclaredType UNKNOWN =
      new DeclaredType("", List.of(), Map.of(), Map.of(), Optional.empty());

  static DeclaredType of(ClassNode type) {
    Map<String, DeclaredMethod> methods = new LinkedHashMap<>();
    Map<String, MethodConstraints> constraints = new HashMap<>();
    for (MethodNode method : type.methods) {
      DeclaredMethod read = Annotations.declared(type, method);
      methods.put(method.name + method.desc, read);
      constraints.put(method.name + method.desc, MethodConstraints.of(read));
    }
    return new DeclaredType(outer(type), parents(type), methods, constraints, calls(methods));
  }

  private static String outer(ClassNode type) {
    return type.innerClasses.stream()
        .filter(inner -> inner.name.equals(type.name))
        .map(inner -> Objects.requireNonNullElse(inner.outerName, ""))
        .findFirst()
        .orElse("");
  }

  private static List<String> parents(ClassNode type) {
    return Stream.concat(Stream.ofNullable(type.superName), type.interfaces.stream()).toList();
  }

  private static Optional<BuilderCalls> calls(Map<String, DeclaredMethod> methods) {
    return methods.values().stream()
        .filter(method -> method.name().equals("build"))
        .flatMap(method -> BuilderCalls.of(method).stream())
        .findFirst();
  }

  /** Its methods, in the order of the class file. */
  List<DeclaredMethod> declared() {
    return List.copyOf(methods.values());
  }

  /** One that it declares itself. */
  Optional<DeclaredMethod> method(CalledMethod called) {
    return Optional.ofNullable(methods.get(called.signature()));
  }
}
