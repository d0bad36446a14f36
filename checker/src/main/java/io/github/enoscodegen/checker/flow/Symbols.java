package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constraint.BuilderCalls;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What names in the code of one top-level type mean. */
final class Symbols {

  private static final String FACTORY = "builder";

  private final Trees trees;
  private final TreePath type;
  private final GeneratedBuilders builders;

  Symbols(Trees trees, TreePath type, GeneratedBuilders builders) {
    this.trees = trees;
    this.type = type;
    this.builders = builders;
  }

  /** A local variable or parameter; {@code null} for everything else. */
  @Nullable Element local(Tree name) {
    Element element = element(name);
    return element != null
            && (element.getKind() == ElementKind.LOCAL_VARIABLE
                || element.getKind() == ElementKind.PARAMETER)
        ? element
        : null;
  }

  @Nullable ExecutableElement method(MethodInvocationTree call) {
    return element(call) instanceof ExecutableElement method ? method : null;
  }

  /** Only the leaf of a path is looked at, so that the way to it need not be searched. */
  private @Nullable Element element(Tree tree) {
    return trees.getElement(new TreePath(type, tree));
  }

  boolean isBuild(ExecutableElement method) {
    return builders.isBuild(method);
  }

  /** The calls of the builder class that declares a method. */
  Optional<BuilderCalls> declaring(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement declaring
        ? builders.find(declaring)
        : Optional.empty();
  }

  /** The calls of a builder class. */
  Optional<BuilderCalls> of(TypeMirror builder) {
    return builder instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? builders.find(element)
        : Optional.empty();
  }

  /** The calls of the builder that a method makes, if it is a generated class's {@code builder}. */
  Optional<BuilderCalls> made(ExecutableElement method) {
    boolean makes =
        method.getSimpleName().contentEquals(FACTORY)
            && method.getModifiers().contains(Modifier.STATIC)
            && method.getParameters().isEmpty()
            && method.getReturnType() instanceof DeclaredType made
            && Objects.equals(made.asElement().getEnclosingElement(), method.getEnclosingElement());
    return makes ? of(method.getReturnType()) : Optional.empty();
  }
}
