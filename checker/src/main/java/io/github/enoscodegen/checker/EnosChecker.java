package io.github.enoscodegen.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * The plugin as javac sees it.
 *
 * <p>It starts by itself when its jar is on the class path (or on the processor path, where there
 * is one). {@code -Xplugin:"EnosChecker warn"} makes warnings of its errors, {@code
 * -Xplugin:"EnosChecker off"} silences it; javac then starts it through that option only.
 *
 * <p>Public for javac, which creates it; nothing to call.
 */
public final class EnosChecker implements Plugin {

  /** For javac. */
  public EnosChecker() {}

  @Override
  public String getName() {
    return "EnosChecker";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    FailureBarrier barrier = new FailureBarrier();
    // A plugin prints at places in sources, and there are none yet.
    barrier.run(() -> start(task, Settings.of(arguments), barrier), System.err::println);
  }

  private static void start(JavacTask task, Settings settings, FailureBarrier barrier) {
    if (settings.mode() != Mode.OFF) {
      task.addTaskListener(new AnalyzedTypes(task, settings, barrier));
    }
  }
}
