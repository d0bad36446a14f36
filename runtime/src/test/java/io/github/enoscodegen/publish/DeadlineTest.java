package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.ValueFormats;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Events that get no answer in time, and publishers that end. */
class DeadlineTest {

  private final DeliveryFixture fixture = new DeliveryFixture();

  @Test
  void expiresAnEventThatWasNeverSent() {
    fixture.prepared = link -> link.connectProblem = "bad user name or password";
    fixture.start();
    Outcome result = fixture.post("d1");
    fixture.pass(DeliveryFixture.DEADLINE.minusNanos(1));
    assertThat(result.isOpen()).isTrue();

    fixture.pass(Duration.ofNanos(1));
    PostResult.Expired expired = (PostResult.Expired) result.result();
    assertThat(expired.firstSent()).isEmpty();
    assertThat(expired.attempts()).isZero();
    assertThat(expired.problem()).contains("bad user name or password");
    assertThat(expired.record().deviceKey()).isEqualTo("d1");
    assertThat(fixture.delivery().outbox().fill().records()).isZero();
  }

  @Test
  void expiresAnEventThatWasSentAndNeverAnswered() {
    RecordingLink link = fixture.start();
    Outcome result = fixture.post("d1");
    for (int seconds = 0; seconds < 300; seconds++) {
      assertThat(result.isOpen()).isTrue();
      fixture.time.advance(Duration.ofSeconds(1));
      link.arrive(RecordingLink.REPLY_TOPIC, "{\"id\":\"1\",\"code\":200}");
      fixture.settle();
    }

    PostResult.Expired expired = (PostResult.Expired) result.result();
    assertThat(expired.firstSent()).contains(ManualTime.START);
    assertThat(expired.attempts()).isEqualTo(5);
    assertThat(expired.problem()).contains("not answered").contains(link.lastSent().id());
  }

  @Test
  void ignoresAnAnswerToAnExpiredEvent() {
    RecordingLink link = fixture.start();
    Outcome result = fixture.post("d1");
    fixture.pass(DeliveryFixture.DEADLINE);
    assertThat(result.result()).isInstanceOf(PostResult.Expired.class);

    link.reply(link.sent.get(0), 200);
    fixture.settle();
    assertThat(fixture.counters().accepted.sum()).isZero();
    assertThat(fixture.counters().expired.sum()).isEqualTo(1);
  }

  @Test
  void closesAtOnceWithNothingToDo() {
    fixture.start();
    fixture.delivery().sender().closeWithin(Duration.ofSeconds(30).toNanos());

    assertThat(fixture.delivery().sender().isFinished()).isTrue();
  }

  @Test
  void drainsBeforeItCloses() {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    Outcome one = fixture.post("d1");
    Outcome two = fixture.post("d2");
    fixture.delivery().sender().closeWithin(Duration.ofSeconds(30).toNanos());
    for (int answered = 0; answered < 2; answered++) {
      assertThat(fixture.delivery().sender().isFinished()).isFalse();
      link.reply(link.sent.get(answered), 200);
      fixture.settle();
    }

    assertThat(fixture.delivery().sender().isFinished()).isTrue();
    assertThat(one.result()).isInstanceOf(PostResult.Accepted.class);
    assertThat(two.result()).isInstanceOf(PostResult.Accepted.class);
  }

  @Test
  void givesWhatItCouldNotDeliverAResultWhenItCloses() {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    Outcome sent = fixture.post("d1");
    Outcome unsent = fixture.post("d2");
    fixture.delivery().sender().closeWithin(Duration.ofSeconds(30).toNanos());
    fixture.pass(Duration.ofSeconds(30));
    assertThat(fixture.delivery().sender().isFinished()).isTrue();

    fixture.delivery().end("it was closed");
    assertThat(link.closed).isTrue();
    PostResult.Closed closed = (PostResult.Closed) sent.result();
    assertThat(closed.firstSent()).contains(ManualTime.START);
    assertThat(closed.attempts()).isEqualTo(1);
    assertThat(closed.problem()).contains("it was closed").contains(link.lastSent().id());
    assertThat(((PostResult.Closed) unsent.result()).firstSent()).isEmpty();
  }

  @Test
  void letsNothingIntoTheOutboxAfterTheEnd() {
    fixture.start();
    fixture.delivery().end("it was closed");

    assertThatIllegalStateException()
        .isThrownBy(() -> fixture.accept("late"))
        .withMessageContaining("it was closed");
    assertThatIllegalStateException()
        .as("a caller that was past the first check")
        .isThrownBy(
            () -> fixture.delivery().outbox().offer(record(), Duration.ZERO, sequence -> {}));
  }

  @Test
  void closesALinkThatWasMadeTooLate() {
    fixture.start();
    fixture.delivery().end("it was closed");
    RecordingLink late = new RecordingLink();
    fixture.delivery().tell(sender -> sender.connected(1, late));

    assertThat(late.closed).isTrue();
  }

  private static EventRecord record() {
    return EventRecord.encode("late", new Overheat("hot"), ManualTime.START, ValueFormats.DEFAULT);
  }
}
