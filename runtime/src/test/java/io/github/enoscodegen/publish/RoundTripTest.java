package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.enoscodegen.mqtt.ScriptedBroker;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A publisher as users build it, over a socket. */
@Timeout(60)
class RoundTripTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ScriptedBroker broker;

  @BeforeEach
  void start() throws IOException {
    broker = ScriptedBroker.start();
  }

  @AfterEach
  void stop() throws IOException {
    broker.close();
  }

  @Test
  void postsAnEventAndHearsThatItWasAccepted() throws Exception {
    broker.onMessage((topic, payload) -> broker.send(topic + "_reply", reply(payload, 200)));
    CompletionStage<PostResult> result;
    try (EventPublisher publisher = builder().build()) {
      result = publisher.post("device1", new Overheat("hot"), Instant.now());
      assertThat(get(result)).isInstanceOf(PostResult.Accepted.class);
    }

    assertThat(broker.nextSeen()).startsWith("connect pk|securemode=4,").contains("%channel%&pk");
    assertThat(broker.nextSeen()).isEqualTo("subscribe " + RecordingLink.REPLY_TOPIC);
    assertThat(broker.nextSeen()).isEqualTo("subscribe " + RecordingLink.OTHER_REPLY_TOPIC);
    assertThat(broker.nextSeen())
        .startsWith("message /sys/pk/integration/event/post 1 {\"id\":\"")
        .contains("\"deviceKey\":\"device1\"");
    assertThat(broker.nextSeen()).isEqualTo("disconnect");
  }

  @Test
  void postsAgainOverANewConnectionWhenTheFirstIsCut() throws Exception {
    broker.onMessage(
        (topic, payload) -> {
          broker.onMessage((next, again) -> broker.send(next + "_reply", reply(again, 200)));
          broker.cut();
        });
    try (EventPublisher publisher = builder().build()) {
      CompletionStage<PostResult> result =
          publisher.post("device1", new Overheat("hot"), Instant.now());

      assertThat(get(result)).isInstanceOf(PostResult.Accepted.class);
    }
    assertThat(broker.seen().stream().filter(seen -> seen.startsWith("connect"))).hasSize(2);
    assertThat(broker.seen().stream().filter(seen -> seen.startsWith("message"))).hasSize(2);
  }

  @Test
  void saysWhyNothingWasDeliveredWhenTheLoginIsRefused() throws Exception {
    broker.refuseLogins(MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD);
    CompletionStage<PostResult> result;
    try (EventPublisher publisher = builder().closeTimeout(Duration.ZERO).build()) {
      result = publisher.post("device1", new Overheat("hot"), Instant.now());
      for (int attempt = 1; attempt <= 2; attempt++) {
        assertThat(broker.nextSeen()).startsWith("connect");
      }
    }
    assertThat(get(result))
        .isInstanceOfSatisfying(
            PostResult.Closed.class,
            closed ->
                assertThat(closed.problem())
                    .contains("bad user name or password")
                    .doesNotContain("topSecret"));
  }

  private EventPublisherBuilder builder() {
    return EventPublisher.builder()
        .broker(broker.uri())
        .channel(IntegrationChannel.ofProduct("pk", "topSecret"));
  }

  private static String reply(String request, int code) {
    try {
      String id = JSON.readTree(request).get("id").textValue();
      return "{\"id\":\"" + id + "\",\"code\":" + code + ",\"data\":{}}";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostResult get(CompletionStage<PostResult> result) throws Exception {
    return result.toCompletableFuture().get(30, TimeUnit.SECONDS);
  }
}
