package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.testkit.RawClient.Received;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnosHubTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String TOPIC = "/sys/pk/integration/event/post";
  private static final String REPLY_TOPIC = TOPIC + "_reply";

  private final List<Exchange> heard = new CopyOnWriteArrayList<>();
  private final EnosHub hub =
      EnosHub.builder()
          .product("pk", "secret-of-pk", Models.SAMPLE)
          .device("pk", "device1")
          .product("other", "secret-of-other", Models.OTHER)
          .device("other", "door1")
          .onExchange(heard::add)
          .start();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws Exception {
    assertThat(hub.broker().getScheme()).isEqualTo("tcp");
    assertThat(InetAddress.getByName(hub.broker().getHost()).isLoopbackAddress()).isTrue();
    assertThat(hub.broker().getPort()).isPositive();
  }

  @Test
  void sendsNoReplyToWhoHasNotSubscribed() throws Exception {
    try (RawClient client = login(1)) {
      client.publish(TOPIC, post("1"));
      assertThat(hub.awaitExchanges(1, TIMEOUT).get(0).replied()).isFalse();
      assertThat(hub.accepted()).hasSize(1);

      client.subscribe(REPLY_TOPIC);
      client.publish(TOPIC, post("2"));
      assertThat(client.next().text()).startsWith("{\"id\":\"2\",\"code\":200");
      assertThat(hub.exchanges().get(1).replied()).isTrue();
    }
  }

  @Test
  void sendsNoReplyAfterTheClientHasUnsubscribed() throws Exception {
    try (RawClient client = login(1)) {
      client.subscribe(REPLY_TOPIC);
      client.unsubscribe(REPLY_TOPIC);
      client.publish(TOPIC, post("1"));
      assertThat(hub.awaitExchanges(1, TIMEOUT).get(0).replied()).isFalse();

      client.subscribe(REPLY_TOPIC);
      client.publish(TOPIC, post("2"));
      assertThat(client.next().text()).startsWith("{\"id\":\"2\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sys/pk/#", "/sys/pk/integration/event/+", "/sys/pk/+/event/post_reply"})
  void repliesOnceToWhoHasSubscribedWithWildcardsToo(String filter) throws Exception {
    try (RawClient client = login(1)) {
      client.subscribe(REPLY_TOPIC);
      client.subscribe(filter);
      client.publish(TOPIC, post("1"));
      client.publish(TOPIC, post("2"));
      assertThat(client.next().text()).startsWith("{\"id\":\"1\"");
      assertThat(client.next().text()).startsWith("{\"id\":\"2\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sys/other/#",
        "sys/other/integration/event/post_reply",
        "#",
        "/sys/#",
        "/sys/+/integration/event/post_reply",
        "+/pk/#"
      })
  void refusesSubscriptionsBeyondTheProduct(String filter) throws Exception {
    try (RawClient client = login(1)) {
      assertThat(client.subscribe(filter)).isEqualTo(0x80);
    }
  }

  @Test
  void takesPostsUnderBothPrefixesAndRepliesUnderTheSame() throws Exception {
    try (RawClient client = login(1)) {
      client.subscribe(REPLY_TOPIC);
      client.subscribe("sys/pk/integration/event/post_reply");
      client.publish("sys/pk/integration/event/post", post("1"));
      assertThat(client.next().topic()).isEqualTo("sys/pk/integration/event/post_reply");
      client.publish(TOPIC, post("2"));
      assertThat(client.next().topic()).isEqualTo(REPLY_TOPIC);
      assertThat(hub.accepted()).hasSize(2);
    }
  }

  @Test
  void takesTheSlashlessPrefixForAnotherTopic() throws Exception {
    try (RawClient client = login(1)) {
      client.subscribe(REPLY_TOPIC);
      client.publish("sys/pk/integration/event/post", post("1"));
      assertThat(hub.awaitExchanges(1, TIMEOUT).get(0).replied()).isFalse();
    }
  }

  @Test
  void takesPostsOfQuality0() throws Exception {
    try (RawClient client = login(1)) {
      client.subscribe(REPLY_TOPIC, 0);
      client.fire(TOPIC, post("1"), 0);
      assertThat(client.next()).isEqualTo(new Received(REPLY_TOPIC, success("1"), 0));
    }
  }

  @Test
  void grantsQuality1AtMost() throws Exception {
    try (RawClient client = login(1)) {
      assertThat(client.subscribe(REPLY_TOPIC, 2)).isEqualTo(1);
      client.publish(TOPIC, post("1"));
      assertThat(client.next()).isEqualTo(new Received(REPLY_TOPIC, success("1"), 1));
    }
  }

  @Test
  void endsTheConnectionAtAPostOfQuality2() throws Exception {
    try (RawClient client = login(1)) {
      client.fire(TOPIC, post("1"), 2);
      client.awaitLost();
    }
    assertThat(hub.exchanges()).isEmpty();
  }

  @Test
  void keepsProductsApart() throws Exception {
    String opened =
        "{\"id\":\"7\",\"version\":\"1.0\",\"params\":[{\"deviceKey\":\"door1\",\"time\":5,"
            + "\"events\":{\"opened\":{}}}],\"method\":\"integration.event.post\"}";
    try (RawClient pump = login(1);
        RawClient door =
            RawClient.connect(hub.broker(), Credentials.of("other", "secret-of-other", 1))) {
      pump.subscribe("/sys/pk/#");
      door.subscribe("/sys/other/#");

      pump.publish("/sys/other/integration/event/post", opened);
      assertThat(hub.awaitExchanges(1, TIMEOUT).get(0).code()).isEqualTo(1009);

      pump.publish(TOPIC, opened);
      assertThat(pump.next().text()).contains("\"code\":1257");

      door.publish("/sys/other/integration/event/post", opened);
      assertThat(door.next())
          .isEqualTo(new Received("/sys/other/integration/event/post_reply", success("7"), 1));
    }
    assertThat(hub.accepted())
        .extracting(AcceptedEvent::productKey, AcceptedEvent::outputs)
        .containsExactly(tuple("other", "{}"));
  }

  @Test
  void sendsRepliesToEveryClientOfTheProductThatHasSubscribed() throws Exception {
    try (RawClient one = login(1);
        RawClient two = login(2)) {
      one.subscribe(REPLY_TOPIC);
      two.subscribe(REPLY_TOPIC);
      one.publish(TOPIC, post("from-one"));
      assertThat(one.next().text()).isEqualTo(success("from-one"));
      assertThat(two.next().text()).isEqualTo(success("from-one"));
    }
  }

  @Test
  void closesAClientWhoseIdIsTakenOver() throws Exception {
    try (RawClient former = login(1);
        RawClient latter = login(1)) {
      former.awaitLost();
      latter.subscribe(REPLY_TOPIC);
      latter.publish(TOPIC, post("1"));
      assertThat(latter.next().text()).isEqualTo(success("1"));
    }
  }

  @Test
  void takesPostsOfManyClientsAtOnceAndKeepsTheOrderOfEach() throws Exception {
    int clients = 4;
    int posts = 100;
    List<RawClient> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      all.add(login(i));
    }
    for (int n = 0; n < posts; n++) {
      for (int i = 0; i < clients; i++) {
        all.get(i).fire(TOPIC, postAt(i * 1000L + n), 0);
      }
    }
    List<AcceptedEvent> accepted = hub.awaitAccepted(clients * posts, TIMEOUT);
    for (RawClient client : all) {
      client.close();
    }

    for (int i = 0; i < clients; i++) {
      int client = i;
      List<Long> times =
          accepted.stream()
              .map(event -> event.time().toEpochMilli())
              .filter(time -> time / 1000 == client)
              .toList();
      assertThat(times).hasSize(posts).isSorted();
    }
  }

  @Test
  void tellsTheListenerOfEachExchange() throws Exception {
    try (RawClient client = login(1)) {
      client.subscribe(REPLY_TOPIC);
      client.publish(TOPIC, post("1"));
      client.next();
      client.publish(TOPIC, "");
      client.next();
    }
    assertThat(heard)
        .isEqualTo(hub.exchanges())
        .extracting(Exchange::code)
        .containsExactly(200, 1251);
  }

  @Test
  void goesOnWhereTheListenerFails() throws Exception {
    try (EnosHub failing =
            EnosHub.builder()
                .product("pk", "secret-of-pk", Models.SAMPLE)
                .onExchange(
                    exchange -> {
                      throw new IllegalStateException("thrown by a test");
                    })
                .start();
        RawClient client =
            RawClient.connect(failing.broker(), Credentials.of("pk", "secret-of-pk", 1))) {
      client.subscribe(REPLY_TOPIC);
      client.publish(TOPIC, post("1"));
      assertThat(client.next().text()).contains("\"code\":1257");
    }
  }

  @Test
  void runsBesideOtherHubs() throws Exception {
    try (EnosHub second =
            EnosHub.builder()
                .product("pk", "another-secret", Models.SAMPLE)
                .device("pk", "device1")
                .start();
        RawClient client =
            RawClient.connect(second.broker(), Credentials.of("pk", "another-secret", 1))) {
      client.publish(TOPIC, post("1"));
      assertThat(second.awaitAccepted(1, TIMEOUT)).hasSize(1);
    }
    assertThat(hub.exchanges()).isEmpty();
  }

  @Test
  void saysWhatItSawWhenFewerEventsCameThanAwaited() throws Exception {
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> hub.awaitAccepted(1, Duration.ofMillis(1)))
        .withMessage("0 of 1 accepted events within PT0.001S. Nothing was posted.");

    try (RawClient client = login(1)) {
      client.publish(TOPIC, post("1").replace("device1", "device9"));
      hub.awaitExchanges(1, TIMEOUT);
    }
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> hub.awaitAccepted(1, Duration.ZERO))
        .withMessage(
            "0 of 1 accepted events within PT0S. The last exchange: "
                + TOPIC
                + " -> 1257 device not found: params[0]: product 'pk' has no device 'device9'."
                + " Register it before it posts.");
  }

  @Test
  void closesItsClientsAndCanStillBeAsked() throws Exception {
    RawClient client = login(1);
    client.publish(TOPIC, post("1"));
    hub.awaitAccepted(1, TIMEOUT);

    hub.close();
    hub.close();

    client.awaitLost();
    client.close();
    assertThat(hub.accepted()).hasSize(1);
    assertThatExceptionOfType(org.eclipse.paho.client.mqttv3.MqttException.class)
        .isThrownBy(() -> login(2));
  }

  @Test
  void leavesNoThreadBehind() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    EnosHub closing = EnosHub.builder().product("pk", "s", Models.SAMPLE).start();
    RawClient.connect(closing.broker(), Credentials.of("pk", "s", 1)).close();
    Set<Thread> started =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !before.contains(thread))
            .collect(Collectors.toSet());
    assertThat(started).extracting(Thread::getName).anyMatch(name -> name.startsWith("vert.x"));

    closing.close();

    for (Thread thread : started) {
      thread.join(TimeUnit.SECONDS.toMillis(20));
    }
    assertThat(started).filteredOn(Thread::isAlive).isEmpty();
  }

  @Test
  void refusesProductsAndDevicesThatCannotBe() {
    EnosHub.Builder builder = EnosHub.builder().product("pk", "s", Models.SAMPLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.product("pk", "s", Models.SAMPLE))
        .withMessage("product 'pk' was added already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.product("p/k", "s", Models.SAMPLE))
        .withMessageContaining("'p/k' must have letters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.product("pk2", "", Models.SAMPLE))
        .withMessageContaining("secret of product 'pk2' is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.device("pk2", "device1"))
        .withMessage("no product 'pk2': call product(…) before device(…)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.device("pk", ""))
        .withMessageContaining("empty");
  }

  private RawClient login(long timestamp) throws Exception {
    URI broker = hub.broker();
    return RawClient.connect(broker, Credentials.of("pk", "secret-of-pk", timestamp));
  }

  private static String post(String id) {
    return "{\"id\":\""
        + id
        + "\",\"version\":\"1.0\",\"params\":[{\"deviceKey\":\"device1\",\"time\":1,"
        + "\"events\":{\"eventId2\":{\"result\":\"ok\"}}}],\"method\":\"integration.event.post\"}";
  }

  private static String postAt(long time) {
    return post("1").replace("\"time\":1", "\"time\":" + time);
  }

  private static String success(String id) {
    return "{\"id\":\"" + id + "\",\"code\":200,\"data\":{}}";
  }
}
