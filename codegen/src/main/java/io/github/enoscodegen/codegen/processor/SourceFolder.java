package io.github.enoscodegen.codegen.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * Where a source file lies, which only javac tells. Hosts that wrap javac, as IntelliJ and Gradle
 * do, and ECJ do not.
 */
final class SourceFolder {

  /** The folder of the file that declares an element, if the compiler tells. */
  static Optional<Path> of(ProcessingEnvironment environment, Element element) {
    try {
      TreePath declaration = Trees.instance(environment).getPath(element);
      return Optional.ofNullable(declaration)
          .flatMap(path -> LocalFiles.path(path.getCompilationUnit().getSourceFile().toUri()))
          .map(Path::getParent);
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  private SourceFolder() {}
}
