package com.acme;

import io.github.enoscodegen.publish.PostResult;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Counts what became of events. */
final class Tally {

  private final PrintStream out;
  private int posted;
  private int accepted;
  private int rejected;

  Tally(PrintStream out) {
    this.out = out;
  }

  /** Waits until it is known what became of some events. */
  void awaitAll(List<CompletionStage<PostResult>> results) {
    posted += results.size();
    for (CompletionStage<PostResult> result : results) {
      count(result.toCompletableFuture().orTimeout(60, TimeUnit.SECONDS).join());
    }
  }

  private void count(PostResult result) {
    if (result instanceof PostResult.Accepted) {
      accepted++;
    } else if (result instanceof PostResult.Rejected refusal) {
      rejected++;
      out.println(refusal.reason());
    } else {
      out.println("unclear: " + result);
    }
  }

  String summary() {
    return "posted " + posted + ", accepted " + accepted + ", rejected " + rejected;
  }
}
