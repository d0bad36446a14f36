package io.github.enoscodegen.publish;

import io.github.enoscodegen.EventPost;

/**
 * A message that was sent.
 *
 * @param id what the reply will carry
 * @param batch its events
 * @param sentAt when, on the {@link Ticker}
 */
record EventMessage(String id, Batch batch, long sentAt) {

  /** The request to send. */
  EventPost request(String version) {
    EventPost.Builder request = EventPost.builder().id(id).version(version);
    batch.postings().forEach(posting -> request.add(posting.record()));
    return request.build();
  }
}
