package io.github.enoscodegen.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.enoscodegen.checker.constraint.EventOrigin;
import javax.tools.Diagnostic;

/** Has each top-level type checked as soon as the compiler is done with analysing it. */
final class AnalyzedTypes implements TaskListener {

  private final JavacTask task;
  private final Settings settings;
  private final FailureBarrier barrier;
  private final Trees trees;
  private final CallScanner calls;

  private boolean started;

  /** Whether any generated builder can occur in this compilation. */
  private boolean buildersKnown;

  AnalyzedTypes(JavacTask task, Settings settings, FailureBarrier barrier) {
    this.task = task;
    this.settings = settings;
    this.barrier = barrier;
    this.trees = Trees.instance(task);
    Findings findings = new Findings(trees, settings.mode());
    this.calls =
        new CallScanner(new ArgumentCheck(trees, findings), new UseChecks(trees, findings));
  }

  @Override
  public void finished(TaskEvent event) {
    // A package-info or module-info has no type, or one without a tree.
    if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
      barrier.run(() -> check(event), text -> note(event, text));
    }
  }

  private void check(TaskEvent event) {
    if (!started) {
      start(event);
    }
    // Not the whole file: each of its types has an event of its own.
    ClassTree type = buildersKnown ? trees.getTree(event.getTypeElement()) : null;
    if (type != null) {
      calls.scan(type, new TreePath(new TreePath(event.getCompilationUnit()), type));
    }
  }

  private void start(TaskEvent event) {
    started = true;
    buildersKnown = task.getElements().getTypeElement(EventOrigin.ANNOTATION) != null;
    settings.complaint().ifPresent(text -> note(event, text));
  }

  private void note(TaskEvent event, String text) {
    CompilationUnitTree unit = event.getCompilationUnit();
    trees.printMessage(Diagnostic.Kind.NOTE, text, unit, unit);
  }
}
