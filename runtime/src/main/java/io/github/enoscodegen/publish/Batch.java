package io.github.enoscodegen.publish;

import java.util.List;

/**
 * Events that travel in one message.
 *
 * @param postings in the order of the message; not empty
 * @param afterLogin whether a new login has been tried for them already
 */
record Batch(List<Posting> postings, boolean afterLogin) {

  Batch {
    postings = List.copyOf(postings);
  }

  static Batch of(List<Posting> postings) {
    return new Batch(postings, false);
  }

  int size() {
    return postings.size();
  }

  /** Without the events that have a result by now; may be empty. */
  Batch open() {
    return new Batch(postings.stream().filter(posting -> !posting.isDone()).toList(), afterLogin);
  }

  boolean isEmpty() {
    return postings.isEmpty();
  }

  /** The same events, for which no second new login shall be tried. */
  Batch withLoginTried() {
    return new Batch(postings, true);
  }

  /** The first and the second half; of a single event, just that. */
  List<Batch> halves() {
    if (size() < 2) {
      return List.of(this);
    }
    int middle = size() / 2;
    return List.of(
        new Batch(postings.subList(0, middle), afterLogin),
        new Batch(postings.subList(middle, size()), afterLogin));
  }

  /** Tells its events what stands in their way. */
  void hindered(String by) {
    postings.forEach(posting -> posting.hindered(by));
  }
}
