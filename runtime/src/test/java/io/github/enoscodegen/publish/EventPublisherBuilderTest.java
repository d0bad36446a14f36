package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventPublisherBuilderTest {

  private final EventPublisherBuilder builder =
      EventPublisher.builder().channel(IntegrationChannel.ofProduct("pk", "topSecret"));

  @Test
  void needsABrokerAndAChannel() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventPublisher.builder().build())
        .withMessageContaining("channel(…)");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> EventPublisher.builder().channel(IntegrationChannel.ofProduct("pk", "s")).build())
        .withMessageContaining("broker(…)");
  }

  @Test
  void refusesSettingsThatCannotWork() {
    List<Runnable> wrong =
        List.of(
            () -> builder.qos(2),
            () -> builder.window(0),
            () -> builder.window(1001),
            () -> builder.maxMessageBytes(1023),
            () -> builder.maxMessageBytes(524_288),
            () -> builder.maxMessageRecords(0),
            () -> builder.replyTimeout(Duration.ZERO),
            () -> builder.deliveryDeadline(Duration.ofSeconds(-1)),
            () -> builder.closeTimeout(Duration.ofDays(366)),
            () -> builder.broker(URI.create("http://host:1")).build());
    assertThat(wrong)
        .allSatisfy(setting -> assertThatIllegalArgumentException().isThrownBy(setting::run));
  }
}
