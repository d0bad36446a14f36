package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.AnnotationUse;
import io.github.enoscodegen.checker.constraint.DeclaredMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            i ->
                uses(
                    at(method.visibleParameterAnnotations, i),
                    at(method.invisibleParameterAnnotations, i)))
        .toList();
  }

  private static @Nullable List<AnnotationNode> at(
      @Nullable List<AnnotationNode> @Nullable [] parameters, int index) {
    return parameters == null || index >= parameters.length ? null : parameters[index];
  }

  private static List<AnnotationUse> uses(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    return Stream.of(
            visible == null ? List.<AnnotationNode>of() : visible,
            invisible == null ? List.<AnnotationNode>of() : invisible)
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
