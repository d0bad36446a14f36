package io.github.enoscodegen.checker;

import io.github.enoscodegen.checker.constraint.BuilderCalls;
import io.github.enoscodegen.checker.flow.GeneratedBuilders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads what the {@code build()} of builders says of their setters, each class once.
 *
 * <p>Not thread-safe: a compilation has one thread.
 */
final class AnnotatedBuilders implements GeneratedBuilders {

  private static final String BUILD = "build";

  private record Build(ExecutableElement method, BuilderCalls calls) {}

  private final Map<Element, Optional<Build>> known = new HashMap<>();

  @Override
  public boolean isBuild(ExecutableElement method) {
    return method.getSimpleName().contentEquals(BUILD)
        && known
            .computeIfAbsent(method.getEnclosingElement(), AnnotatedBuilders::read)
            .filter(build -> build.method().equals(method))
            .isPresent();
  }

  @Override
  public Optional<BuilderCalls> find(TypeElement type) {
    return known.computeIfAbsent(type, AnnotatedBuilders::read).map(Build::calls);
  }

  private static Optional<Build> read(Element type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getSimpleName().contentEquals(BUILD))
        .flatMap(AnnotatedBuilders::build)
        .findFirst();
  }

  private static Stream<Build> build(Element member) {
    return member instanceof ExecutableElement method
        ? BuilderCalls.of(ConstraintReader.declared(method)).stream()
            .map(calls -> new Build(method, calls))
        : Stream.of();
  }
}
