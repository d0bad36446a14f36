package io.github.enoscodegen.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskListener;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** A task that is not javac's own, as an IDE may hand to plugins. */
final class ForeignTask extends JavacTask {

  @Override
  public Iterable<? extends CompilationUnitTree> parse() {
    throw unsupported();
  }

  @Override
  public Iterable<? extends Element> analyze() {
    throw unsupported();
  }

  @Override
  public Iterable<? extends JavaFileObject> generate() {
    throw unsupported();
  }

  @Override
  public void setTaskListener(TaskListener listener) {
    throw unsupported();
  }

  @Override
  public void addTaskListener(TaskListener listener) {
    throw unsupported();
  }

  @Override
  public void removeTaskListener(TaskListener listener) {
    throw unsupported();
  }

  @Override
  public TypeMirror getTypeMirror(Iterable<? extends Tree> path) {
    throw unsupported();
  }

  @Override
  public Elements getElements() {
    throw unsupported();
  }

  @Override
  public Types getTypes() {
    throw unsupported();
  }

  @Override
  public void addModules(Iterable<String> names) {
    throw unsupported();
  }

  @Override
  public void setProcessors(Iterable<? extends Processor> processors) {
    throw unsupported();
  }

  @Override
  public void setLocale(Locale locale) {
    throw unsupported();
  }

  @Override
  public Boolean call() {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("not javac");
  }
}
