package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Code 1274: EnOS wants less traffic. */
class FlowRestrictionTest {

  private final DeliveryFixture fixture = new DeliveryFixture();

  @Test
  void pausesEverythingForLongerAndLonger() {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    Outcome result = fixture.post("d1");
    long longest = 0;
    for (int attempt = 1; attempt <= 6; attempt++) {
      int sent = link.sent.size();
      link.reply(link.lastSent(), 1274);
      fixture.post("other" + attempt);
      assertThat(link.sent).as("nothing is sent during the pause").hasSize(sent);

      long pause = passUntil(() -> link.sent.size() > sent);
      assertThat(pause).isBetween(1L, 1L << attempt);
      longest = Math.max(longest, pause);
      assertThat(link.lastSent().devices()).containsExactly("d1");
    }
    assertThat(longest).isGreaterThan(8);

    link.reply(link.lastSent(), 200);
    fixture.settle();
    assertThat(result.isAccepted()).isTrue();
    assertThat(link.lastSent().devices()).as("the others, without a pause").hasSize(6);
  }

  @Test
  void pausesOnceForAllMessagesUnderWay() {
    fixture.builder.maxMessageRecords(1);
    RecordingLink link = fixture.start();
    for (int i = 0; i < 10; i++) {
      fixture.accept("d" + i);
    }
    fixture.settle();
    List.copyOf(link.sent).forEach(message -> link.reply(message, 1274));
    fixture.settle();
    assertThat(link.sent).hasSize(10);

    assertThat(passUntil(() -> link.sent.size() == 20)).isBetween(1L, 2L);
  }

  @Test
  void pausesBrieflyAgainAfterASuccess() {
    RecordingLink link = fixture.start();
    for (int round = 0; round < 10; round++) {
      Outcome result = fixture.post("d" + round);
      int sent = link.sent.size();
      link.reply(link.lastSent(), 1274);
      fixture.settle();
      assertThat(passUntil(() -> link.sent.size() > sent)).isBetween(1L, 2L);
      link.reply(link.lastSent(), 200);
      fixture.settle();
      assertThat(result.isAccepted()).isTrue();
    }
  }

  /** Lets seconds pass until something holds, and counts them. */
  private long passUntil(BooleanSupplier condition) {
    for (long seconds = 1; seconds <= 100; seconds++) {
      fixture.pass(Duration.ofSeconds(1));
      if (condition.getAsBoolean()) {
        return seconds;
      }
    }
    throw new AssertionError("did not happen within 100 seconds");
  }
}
