package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageLimitsTest {

  private final DeliveryFixture fixture = new DeliveryFixture();

  @Test
  void fillsMessagesUpToTheirByteLimitAndNotBeyond() {
    fixture.builder.maxMessageBytes(1024).window(100);
    RecordingLink link = fixture.start();
    for (int i = 0; i < 60; i++) {
      fixture.accept("d" + i, "x".repeat(i));
    }
    fixture.settle();

    assertThat(link.sent).allMatch(sent -> sent.bytes() <= 1024);
    assertThat(link.sent.subList(0, link.sent.size() - 1))
        .allMatch(sent -> sent.bytes() > 1024 - 150);
    assertThat(link.sentDevices().stream().mapToInt(List::size).sum()).isEqualTo(60);
  }

  @Test
  void takesARecordThatJustFitsAMessageAndRefusesALargerOne() {
    fixture.builder.maxMessageBytes(1024);
    RecordingLink link = fixture.start();
    int most = longestNote();

    fixture.accept("d", "x".repeat(most));
    fixture.settle();
    assertThat(link.lastSent().bytes())
        .isEqualTo(1024 - MessageIds.MAX_LENGTH + link.lastSent().id().length());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fixture.accept("d", "x".repeat(most + 1)))
        .withMessageContaining("overheat of device d")
        .withMessageContaining("1024")
        .withMessageContaining("Shorten");
    assertThat(fixture.delivery().outbox().fill().records()).isEqualTo(1);
  }

  /** How long a note may be so that its record still fits a message. */
  private int longestNote() {
    int note = 0;
    MessageLimits limits = new MessageLimits(1024, 1, "1.0");
    while (true) {
      ThingEvent event = new Overheat("x".repeat(note + 1));
      EventRecord record = EventRecord.encode("d", event, ManualTime.START, ValueFormats.DEFAULT);
      if (record.size() >= limits.recordBytes()) {
        return note;
      }
      note++;
    }
  }
}
