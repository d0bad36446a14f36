package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.DeclaredMethod;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What the methods of a class demand.
 *
 * @param parents internal names of its superclass and interfaces
 * @param declared all its methods, in the order of the class file
 * @param methods what each demands, by name and descriptor
 */
record DeclaredType(
    List<String> parents, List<DeclaredMethod> declared, Map<String, MethodConstraints> methods) {

  static final DeclaredType UNKNOWN = new DeclaredType(List.of(), List.of(), Map.of());

  static DeclaredType of(ClassNode type) {
    List<DeclaredMethod> declared = new ArrayList<>();
    Map<String, MethodConstraints> methods = new HashMap<>();
    for (MethodNode method : type.methods) {
      DeclaredMethod read = Annotations.declared(type, method);
      declared.add(read);
      methods.put(method.name + method.desc, MethodConstraints.of(read));
    }
    return new DeclaredType(parents(type), declared, methods);
  }

  private static List<String> parents(ClassNode type) {
    return Stream.concat(Stream.ofNullable(type.superName), type.interfaces.stream()).toList();
  }
}
