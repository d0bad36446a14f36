package io.github.enoscodegen.checker;

import java.util.function.Consumer;

/** Runs the checker's work so that no failure of it reaches the compilation; tells of the first. */
final class FailureBarrier {

  private boolean told;

  /**
   * Runs work that may fail in any way.
   *
   * @param note where to tell of a failure; may fail too
   */
  void run(Runnable work, Consumer<String> note) {
    try {
      work.run();
    } catch (Throwable failure) {
      // Whatever leaves a javac plugin ends the compilation, or takes the IDE along that hosts
      // javac. A compiler newer than this class fails with Errors (NoSuchMethodError), a broken
      // class path with javac's own exceptions, a very deep expression with StackOverflowError.
      // None of that is worth a broken build: what is not looked at here is refused at run time.
      tellOnce(failure, note);
    }
  }

  private void tellOnce(Throwable failure, Consumer<String> note) {
    if (told) {
      return;
    }
    told = true;
    try {
      note.accept(text(failure));
    } catch (Throwable unprintable) {
      // For the reason given above; the failure may well be that javac cannot print.
      System.err.println(text(failure));
    }
  }

  private static String text(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "enos-codegen-checker failed: "
        + failure
        + place
        + ". Constants it did not reach are checked at run time only. Please report this;"
        + " -Xplugin:\"EnosChecker off\" switches the checker off.";
  }
}
