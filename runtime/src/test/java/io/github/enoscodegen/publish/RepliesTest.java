package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that are lost, late, doubled, foreign or no replies at all. */
class RepliesTest {

  private final DeliveryFixture fixture = new DeliveryFixture();
  private RecordingLink link;
  private Outcome result;

  @BeforeEach
  void post() {
    link = fixture.start();
    result = fixture.post("d1");
  }

  @ParameterizedTest
  @ValueSource(strings = {RecordingLink.REPLY_TOPIC, RecordingLink.OTHER_REPLY_TOPIC})
  void countUnderEitherPrefix(String topic) {
    link.arrive(topic, "{\"id\":\"" + link.lastSent().id() + "\",\"code\":200}");
    fixture.settle();

    assertThat(result.isAccepted()).isTrue();
  }

  @Test
  void countWithTheIdAsANumber() {
    link.arrive(RecordingLink.REPLY_TOPIC, "{\"id\":" + link.lastSent().id() + ",\"code\":200}");
    fixture.settle();

    assertThat(result.isAccepted()).isTrue();
  }

  @Test
  void doNotCountOnOtherTopics() {
    link.arrive("/sys/pk/else", "{\"id\":\"" + link.lastSent().id() + "\",\"code\":200}");
    fixture.settle();

    assertThat(result.isOpen()).isTrue();
    assertThat(fixture.counters().strayReplies.sum()).isEqualTo(1);
  }

  @Test
  void ofOtherClientsAreIgnored() {
    link.arrive(RecordingLink.REPLY_TOPIC, "{\"id\":\"1\",\"code\":1204}");
    link.arrive(RecordingLink.REPLY_TOPIC, "{\"code\":200}");
    fixture.settle();

    assertThat(result.isOpen()).isTrue();
    assertThat(fixture.counters().strayReplies.sum()).isEqualTo(2);
  }

  @Test
  void thatComeTwiceCountOnce() {
    link.reply(link.lastSent(), 200);
    link.reply(link.lastSent(), 200);
    fixture.settle();

    assertThat(result.isAccepted()).isTrue();
    assertThat(fixture.counters().accepted.sum()).isEqualTo(1);
    assertThat(fixture.counters().strayReplies.sum()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "[]", "{", "{\"id\":\"1\"}", "\u0000", "{\"code\":{}}"})
  void thatAreNoneAreCountedAndDoNoHarm(String payload) {
    link.arrive(RecordingLink.REPLY_TOPIC, payload);
    fixture.settle();
    assertThat(fixture.counters().malformedReplies.sum()).isEqualTo(1);

    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(result.isAccepted()).isTrue();
  }

  @Test
  void thatAreLostMakeANewMessageWithANewId() {
    SentMessage first = link.lastSent();
    hearSomething();
    fixture.pass(Duration.ofSeconds(59));
    assertThat(link.sent).hasSize(1);

    fixture.pass(Duration.ofSeconds(1));
    assertThat(link.sent).hasSize(2);
    assertThat(link.lastSent().devices()).containsExactly("d1");
    assertThat(link.lastSent().id()).isNotEqualTo(first.id());

    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(result.result()).isEqualTo(new PostResult.Accepted(link.lastSent().id()));
  }

  @Test
  void thatComeLateStillCount() {
    SentMessage first = link.lastSent();
    hearSomething();
    fixture.pass(DeliveryFixture.REPLY_TIMEOUT);

    link.reply(first, 200);
    fixture.settle();
    assertThat(result.result()).isEqualTo(new PostResult.Accepted(first.id()));
    assertThat(fixture.counters().lateReplies.sum()).isEqualTo(1);

    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(fixture.counters().accepted.sum()).isEqualTo(1);
  }

  @Test
  void thatRefuseLateDoNotCountSinceAnotherAnswerIsToCome() {
    SentMessage first = link.lastSent();
    hearSomething();
    fixture.pass(DeliveryFixture.REPLY_TIMEOUT);

    link.reply(first, 1204);
    fixture.settle();
    assertThat(result.isOpen()).isTrue();

    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(result.isAccepted()).isTrue();
  }

  @Test
  void keepAPlaceInTheWindowOnlyWhileTheyAreAwaited() {
    DeliveryFixture narrow = new DeliveryFixture();
    narrow.builder.window(1);
    RecordingLink only = narrow.start();
    narrow.post("d1");
    narrow.post("d2");
    narrow.time.advance(Duration.ofSeconds(1));
    only.arrive(RecordingLink.REPLY_TOPIC, "{\"id\":\"1\",\"code\":200}");
    narrow.settle();
    assertThat(only.sent).hasSize(1);

    narrow.pass(DeliveryFixture.REPLY_TIMEOUT);
    assertThat(only.sent).as("the same again, and still one at a time").hasSize(2);
    assertThat(only.lastSent().devices()).containsExactly("d1");
  }

  /** Shows that the connection lives, so that a missing reply is just that. */
  private void hearSomething() {
    fixture.time.advance(Duration.ofNanos(1));
    link.arrive(RecordingLink.REPLY_TOPIC, "{\"id\":\"1\",\"code\":200}");
    fixture.settle();
  }
}
