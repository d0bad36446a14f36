package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;

/**
 * What the methods of a class demand.
 *
 * @param parents internal names of its superclass and interfaces
 * @param methods all that it declares, by name and descriptor
 */
record DeclaredType(List<String> parents, Map<String, MethodConstraints> methods) {

  static final DeclaredType UNKNOWN = new DeclaredType(List.of(), Map.of());

  static DeclaredType of(ClassNode type) {
    return new DeclaredType(
        Stream.concat(Stream.ofNullable(type.superName), type.interfaces.stream())
            .filter(Objects::nonNull)
            .toList(),
        type.methods.stream()
            .collect(
                Collectors.toMap(
                    method -> method.name + method.desc,
                    method -> MethodConstraints.of(Annotations.declared(type, method)),
                    (first, second) -> first)));
  }
}
