package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.outbox.MemoryOutbox;
import io.github.enoscodegen.outbox.OutboxFullException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the intake to the link, when all goes well. */
class DeliveryTest {

  private final DeliveryFixture fixture = new DeliveryFixture();

  @Test
  void logsInAndSubscribesUnderBothPrefixesBeforeThePost() {
    fixture.accept("device1");
    RecordingLink link = fixture.start();

    assertThat(link.login().username()).isEqualTo("%channel%&pk");
    assertThat(link.subscriptions)
        .containsExactly(RecordingLink.REPLY_TOPIC, RecordingLink.OTHER_REPLY_TOPIC);
    assertThat(link.calls).containsExactly("connect", "subscribe", "subscribe", "publish");
  }

  @Test
  void sendsTheDocumentedRequest() {
    RecordingLink link = fixture.start();
    fixture.post("device1");

    SentMessage sent = link.lastSent();
    assertThat(sent.topic()).isEqualTo("/sys/pk/integration/event/post");
    assertThat(sent.qos()).isEqualTo(1);
    assertThat(sent.payload())
        .isEqualTo(
            "{\"id\":\""
                + sent.id()
                + "\",\"version\":\"1.0\",\"params\":[{\"deviceKey\":\"device1\",\"events\":"
                + "{\"overheat\":{\"note\":\"hot\"}},\"time\":1769860800000}],"
                + "\"method\":\"integration.event.post\"}");
  }

  @Test
  void acceptsWithTheMessagesId() {
    RecordingLink link = fixture.start();
    Outcome result = fixture.post("device1");
    assertThat(result.isOpen()).isTrue();

    link.reply(link.lastSent(), 200);
    fixture.settle();

    assertThat(result.result()).isEqualTo(new PostResult.Accepted(link.lastSent().id()));
    assertThat(fixture.delivery().outbox().fill().records()).isZero();
  }

  @Test
  void keepsAnEventInTheOutboxUntilItsReply() {
    fixture.start();
    fixture.post("device1");

    assertThat(fixture.delivery().outbox().fill().records()).isEqualTo(1);
  }

  @Test
  void joinsEventsThatCameWhileTheWindowWasFull() {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    List<Outcome> results = new ArrayList<>();
    for (String device : List.of("d1", "d2", "d3")) {
      results.add(fixture.post(device));
    }
    assertThat(link.sentDevices()).containsExactly(List.of("d1"));

    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(link.sentDevices()).containsExactly(List.of("d1"), List.of("d2", "d3"));

    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(results).allMatch(Outcome::isAccepted);
  }

  @Test
  void neverHasMoreMessagesUnderWayThanTheWindow() {
    fixture.builder.window(4).maxMessageRecords(2);
    RecordingLink link = fixture.start();
    for (int i = 0; i < 40; i++) {
      fixture.accept("d" + i);
    }
    fixture.settle();
    assertThat(link.sent).hasSize(4);

    for (int answered = 0; answered < 16; answered++) {
      link.reply(link.sent.get(answered), 200);
      fixture.settle();
      assertThat(link.sent).hasSize(answered + 5);
    }
    assertThat(link.sentDevices()).allMatch(devices -> devices.size() == 2);
  }

  @Test
  void usesEveryIdOnce() {
    RecordingLink link = fixture.start();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      fixture.post("d" + i);
      link.reply(link.lastSent(), 200);
      fixture.settle();
      ids.add(link.lastSent().id());
    }
    DeliveryFixture other = new DeliveryFixture();
    RecordingLink otherLink = other.start();
    other.post("d");

    assertThat(ids).hasSize(50).doesNotContain(otherLink.lastSent().id());
  }

  @Test
  void postsAsSetForAnotherPlatform() {
    fixture.builder.qos(0).version("1.1").topicPrefix(TopicPrefix.SYS);
    RecordingLink link = fixture.start();
    fixture.post("d");

    assertThat(link.lastSent().qos()).isZero();
    assertThat(link.lastSent().topic()).isEqualTo("sys/pk/integration/event/post");
    assertThat(link.lastSent().json().get("version").textValue()).isEqualTo("1.1");
    assertThat(link.subscriptions)
        .containsExactly(RecordingLink.OTHER_REPLY_TOPIC, RecordingLink.REPLY_TOPIC);
  }

  @Test
  void refusesWhenTheOutboxIsFullAndTakesMoreAfterAReply() {
    fixture.builder.outbox(MemoryOutbox.bounded(2, 10_000));
    RecordingLink link = fixture.start();
    fixture.post("d1");
    fixture.post("d2");

    assertThatThrownBy(() -> fixture.post("d3"))
        .isInstanceOf(OutboxFullException.class)
        .hasMessageContaining("2 of 2 records")
        .hasMessageContaining("post this one again later");

    link.reply(link.sent.get(0), 200);
    fixture.settle();
    assertThat(fixture.post("d3").isOpen()).isTrue();
  }

  @Test
  void countsEventsWhoseTimeLooksLikeSecondsAndTakesThem() {
    RecordingLink link = fixture.start();
    for (String time : List.of("1999-12-31T23:59:59.999Z", "2000-01-01T00:00:00Z")) {
      fixture
          .delivery()
          .intake()
          .accept(
              EventRecord.encode(
                  "d", new Overheat("hot"), Instant.parse(time), ValueFormats.DEFAULT));
    }
    fixture.settle();

    assertThat(fixture.counters().earlyTimes.sum()).isEqualTo(1);
    assertThat(link.lastSent().devices()).hasSize(2);
  }

  @Test
  void sendsWhatTheOutboxHeldBefore() throws Exception {
    MemoryOutbox outbox = MemoryOutbox.create();
    ThingEvent event = new Overheat("early");
    outbox.offer(
        EventRecord.encode("old", event, Instant.EPOCH, ValueFormats.DEFAULT),
        Duration.ZERO,
        sequence -> {});
    fixture.builder.outbox(outbox);

    RecordingLink link = fixture.start();
    assertThat(link.sentDevices()).containsExactly(List.of("old"));
    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(outbox.fill().records()).isZero();
    assertThat(fixture.counters().accepted.sum()).isEqualTo(1);
  }
}
