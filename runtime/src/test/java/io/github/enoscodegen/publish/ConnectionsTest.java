package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connections that fail, break or fall silent. */
class ConnectionsTest {

  private final DeliveryFixture fixture = new DeliveryFixture();

  @Test
  void thatBreakHaveTheirMessagesSentAgain() {
    RecordingLink first = fixture.start();
    Outcome one = fixture.post("d1");
    Outcome two = fixture.post("d2");
    first.lose("cut");
    fixture.settle();
    assertThat(first.closed).isTrue();
    assertThat(fixture.links).hasSize(1);

    fixture.pass(Duration.ofSeconds(2));
    RecordingLink second = fixture.link();
    assertThat(second).isNotSameAs(first);
    assertThat(second.subscriptions).hasSize(2);
    assertThat(second.sentDevices()).containsExactly(List.of("d1"), List.of("d2"));

    second.sent.forEach(message -> second.reply(message, 200));
    fixture.settle();
    assertThat(List.of(one, two)).allMatch(Outcome::isAccepted);
  }

  @Test
  void thatBreakLetTheRepliesTheyHadBroughtCount() {
    RecordingLink first = fixture.start();
    Outcome result = fixture.post("d1");
    first.lose("cut");
    first.reply(first.lastSent(), 200);
    fixture.settle();

    assertThat(result.result()).isEqualTo(new PostResult.Accepted(first.lastSent().id()));
    fixture.pass(DeliveryFixture.RECONNECTS);
    assertThat(fixture.link().sent).isEmpty();
  }

  @Test
  void thatBrokeEarlierDoNotDisturbTheOneInUse() {
    RecordingLink first = fixture.start();
    first.lose("cut");
    fixture.settle();
    fixture.pass(DeliveryFixture.RECONNECTS);
    RecordingLink second = fixture.link();

    first.lose("cut again");
    fixture.settle();
    assertThat(second.closed).isFalse();
    assertThat(fixture.links).hasSize(2);
  }

  @Test
  void thatBreakBeforeTheyAreHandedOverAreReplaced() {
    fixture.prepared = link -> link.losesItself = fixture.links.isEmpty();
    RecordingLink first = fixture.start();
    assertThat(first.subscriptions).hasSize(2);
    assertThat(first.closed).isTrue();

    fixture.accept("d1");
    fixture.pass(DeliveryFixture.RECONNECTS);
    assertThat(fixture.links).hasSize(2);
    assertThat(fixture.link().sentDevices()).containsExactly(List.of("d1"));
  }

  @Test
  void thatCannotTakeAMessageAreReplaced() {
    RecordingLink first = fixture.start();
    first.publishProblem = "too many";
    Outcome result = fixture.post("d1");
    assertThat(first.closed).isTrue();

    fixture.pass(DeliveryFixture.RECONNECTS);
    fixture.link().reply(fixture.link().lastSent(), 200);
    fixture.settle();
    assertThat(result.isAccepted()).isTrue();
  }

  @Test
  void thatFallSilentWhileAReplyIsAwaitedAreReplaced() {
    RecordingLink first = fixture.start();
    fixture.pass(Duration.ofSeconds(10));
    fixture.post("d1");
    fixture.pass(DeliveryFixture.REPLY_TIMEOUT);
    assertThat(first.closed).isTrue();

    fixture.pass(DeliveryFixture.RECONNECTS);
    assertThat(fixture.link().sentDevices()).containsExactly(List.of("d1"));
  }

  @Test
  void thatAreIdleAreLeftAlone() {
    RecordingLink link = fixture.start();
    fixture.pass(Duration.ofDays(1));

    assertThat(link.closed).isFalse();
    assertThat(fixture.links).hasSize(1);
  }

  @Test
  void areTriedAtMostFourTimesInTwoMinutes() {
    fixture.prepared = link -> link.connectProblem = "refused";
    List<Long> attempts = new ArrayList<>();
    fixture.start();
    for (int second = 0; second < 1200; second++) {
      while (attempts.size() < fixture.links.size()) {
        attempts.add(fixture.time.nanos() / 1_000_000_000L);
      }
      fixture.pass(Duration.ofSeconds(1));
    }

    assertThat(attempts).hasSizeGreaterThan(20);
    for (int i = 0; i + 4 < attempts.size(); i++) {
      assertThat(attempts.get(i + 4) - attempts.get(i)).isGreaterThanOrEqualTo(120);
    }
    assertThat(fixture.links).allMatch(link -> link.closed);
  }

  @Test
  void signEachLoginAfresh() {
    fixture.prepared = link -> link.connectProblem = "refused";
    fixture.start();
    fixture.pass(DeliveryFixture.RECONNECTS);

    assertThat(fixture.links.get(0).login().clientId()).contains("timestamp=1769860800000");
    assertThat(fixture.links.get(1).login().clientId()).contains("timestamp=1769860861000");
    assertThat(fixture.links.get(0).login().password())
        .isNotEqualTo(fixture.links.get(1).login().password());
  }

  @Test
  void needTheirOwnReplyTopic() {
    fixture.prepared = link -> link.refusedTopics.add(RecordingLink.REPLY_TOPIC);
    fixture.start();
    Outcome result = fixture.post("d1");

    assertThat(fixture.link().closed).isTrue();
    assertThat(fixture.link().sent).isEmpty();
    fixture.pass(DeliveryFixture.DEADLINE);
    PostResult.Expired expired = (PostResult.Expired) result.result();
    assertThat(expired.problem())
        .contains("refuses the subscription to '" + RecordingLink.REPLY_TOPIC + "'")
        .contains("topic prefix");
  }

  @Test
  void doNotNeedTheOtherReplyTopic() {
    fixture.prepared = link -> link.refusedTopics.add(RecordingLink.OTHER_REPLY_TOPIC);
    RecordingLink link = fixture.start();
    fixture.post("d1");

    assertThat(link.sent).hasSize(1);
  }

  @Test
  void stopAskingForTheOtherReplyTopicIfTheBrokerHangsUpOnIt() {
    fixture.prepared = link -> link.brokenTopics.add(RecordingLink.OTHER_REPLY_TOPIC);
    fixture.accept("d1");
    fixture.start();
    assertThat(fixture.link().sent).isEmpty();

    fixture.pass(DeliveryFixture.RECONNECTS);
    assertThat(fixture.link().subscriptions).containsExactly(RecordingLink.REPLY_TOPIC);
    assertThat(fixture.link().sent).hasSize(1);
  }

  @Test
  void surviveALinkThatThrows() {
    fixture.prepared =
        link -> {
          if (fixture.links.isEmpty()) {
            fixture.links.add(link);
            throw new IllegalStateException("broken factory");
          }
        };
    fixture.accept("d1");
    fixture.start();
    fixture.pass(DeliveryFixture.RECONNECTS);

    assertThat(fixture.link().sent).hasSize(1);
  }
}
