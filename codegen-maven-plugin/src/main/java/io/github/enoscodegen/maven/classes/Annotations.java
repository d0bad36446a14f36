package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.AnnotationUse;
import io.github.enoscodegen.checker.constraint.DeclaredMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Annotations as class files have them, made free of class files. */
final class Annotations {

  static DeclaredMethod declared(ClassNode type, MethodNode method) {
    return new DeclaredMethod(
        method.name,
        uses(type.visibleAnnotations, type.invisibleAnnotations),
        uses(method.visibleAnnotations, method.invisibleAnnotations),
        onParameters(method));
  }

  private static List<List<AnnotationUse>> onParameters(MethodNode method) {
    return IntStream.range(0, Type.getArgumentCount(method.desc))
        .mapToObj(
            index ->
                uses(
                    Optional.ofNullable(method.visibleParameterAnnotations)
                        .map(all -> at(all, index)),
                    Optional.ofNullable(method.invisibleParameterAnnotations)
                        .map(all -> at(all, index))))
        .toList();
  }

  private static List<AnnotationNode> at(List<AnnotationNode>[] parameters, int index) {
    List<AnnotationNode> found = index < parameters.length ? parameters[index] : null;
    return found == null ? List.of() : found;
  }

  private static List<AnnotationUse> uses(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    return uses(Optional.ofNullable(visible), Optional.ofNullable(invisible));
  }

  private static List<AnnotationUse> uses(
      Optional<List<AnnotationNode>> visible, Optional<List<AnnotationNode>> invisible) {
    return Stream.concat(visible.stream(), invisible.stream())
        .flatMap(List::stream)
        .map(Annotations::use)
        .toList();
  }

  private static AnnotationUse use(AnnotationNode annotation) {
    Map<String, Object> members = new HashMap<>();
    List<Object> written = annotation.values == null ? List.of() : annotation.values;
    for (int i = 0; i < written.size(); i += 2) {
      members.put((String) written.get(i), written.get(i + 1));
    }
    return new AnnotationUse(Type.getType(annotation.desc).getClassName(), members);
  }

  private Annotations() {}
}
