package io.github.enoscodegen.publish;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What became of a posted event so far. */
final class Outcome {

  private final CompletableFuture<PostResult> future;

  Outcome(CompletionStage<PostResult> stage) {
    this.future = stage.toCompletableFuture();
  }

  boolean isOpen() {
    return !future.isDone();
  }

  PostResult result() {
    if (isOpen()) {
      throw new AssertionError("the event has no result yet");
    }
    return future.join();
  }

  boolean isAccepted() {
    return !isOpen() && result() instanceof PostResult.Accepted;
  }
}
