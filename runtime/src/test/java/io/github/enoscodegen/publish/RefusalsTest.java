package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that say no. */
class RefusalsTest {

  private final DeliveryFixture fixture = new DeliveryFixture();
  private final Map<String, Outcome> results = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(ints = {1204, 1257, 1202, 1200, 1008, 703, 723, 31337})
  void isolateTheOneBadRecord(int code) {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    accept(100);

    answerAll(link, device -> device.equals("d037") ? code : 200);

    results.forEach(
        (device, result) -> {
          if (device.equals("d037")) {
            PostResult.Rejected rejected = rejected(result);
            assertThat(rejected.code()).isEqualTo(code);
            assertThat(rejected.record().deviceKey()).isEqualTo(device);
          } else {
            assertThat(result.result()).isInstanceOf(PostResult.Accepted.class);
          }
        });
    assertThat(link.sent.size()).as("messages for one bad of 100").isLessThanOrEqualTo(15);
    assertThat(fixture.delivery().outbox().fill().records()).isZero();
  }

  @Test
  void keepTheOrderOfTheOthers() {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    accept(16);

    List<String> accepted = answerAll(link, device -> device.equals("d005") ? 1204 : 200);

    List<String> expected = new ArrayList<>(results.keySet());
    expected.remove("d005");
    assertThat(accepted).isEqualTo(expected);
  }

  @Test
  void findEveryBadRecordOfSeveral() {
    RecordingLink link = fixture.start();
    accept(50);

    answerAll(link, device -> device.endsWith("7") ? 1257 : 200);

    results.forEach(
        (device, result) ->
            assertThat(result.result() instanceof PostResult.Rejected)
                .as(device)
                .isEqualTo(device.endsWith("7")));
  }

  @Test
  void resendAnInnocentRecordWhoseCompanionsHaveExpired() {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    fixture.accept("old");
    fixture.time.advance(DeliveryFixture.DEADLINE.minusSeconds(1));
    Outcome young = fixture.accept("young");
    fixture.settle();
    assertThat(link.lastSent().devices()).containsExactly("old", "young");

    fixture.pass(Duration.ofSeconds(1));
    link.reply(link.lastSent(), 1204);
    fixture.settle();
    assertThat(young.isOpen()).isTrue();
    assertThat(link.lastSent().devices()).containsExactly("young");
  }

  @Test
  void explainThemselves() {
    RecordingLink link = fixture.start();
    Outcome result = fixture.post("d1");
    link.arrive(
        RecordingLink.REPLY_TOPIC,
        "{\"id\":\"%s\",\"code\":1204,\"message\":\"note:\\n too long\"}"
            .formatted(link.lastSent().id()));
    fixture.settle();

    assertThat(rejected(result).messageId()).isEqualTo(link.lastSent().id());
    assertThat(rejected(result).reason())
        .contains("overheat of device d1")
        .contains("1204")
        .contains("validation against the thing model failed")
        .contains("'note:  too long'")
        .contains("model 'pump' with digest sha256:1234")
        .contains("generate again");
  }

  @ParameterizedTest
  @ValueSource(ints = {1220, 1250, 1251, 1260, 742, 746, 600})
  void thatHoldForEveryMessageRefuseItWhole(int code) {
    fixture.builder.window(1);
    RecordingLink link = fixture.start();
    accept(10);

    fixture.settle();
    link.reply(link.lastSent(), code);
    fixture.settle();

    assertThat(link.sent).hasSize(1);
    assertThat(results.values()).allMatch(result -> rejected(result).code() == code);
  }

  @Test
  void forAMissingLoginLogInAgainOnce() {
    RecordingLink first = fixture.start();
    Outcome result = fixture.post("d1");
    Outcome bystander = fixture.post("d2");
    first.reply(first.sent.get(0), 1009);
    fixture.settle();
    assertThat(first.closed).isTrue();

    fixture.pass(Duration.ofSeconds(3));
    RecordingLink second = fixture.link();
    assertThat(second).isNotSameAs(first);
    assertThat(second.sentDevices()).containsExactly(List.of("d1"), List.of("d2"));

    second.reply(second.sent.get(0), 1009);
    second.reply(second.sent.get(1), 200);
    fixture.settle();
    assertThat(rejected(result).code()).isEqualTo(1009);
    assertThat(bystander.isAccepted()).isTrue();
    assertThat(second.closed).isFalse();
  }

  private void accept(int count) {
    for (int i = 0; i < count; i++) {
      String device = "d%03d".formatted(i);
      results.put(device, fixture.accept(device));
    }
  }

  /** Answers as EnOS does: the first code at fault is the code of the whole message. */
  private List<String> answerAll(RecordingLink link, ToIntFunction<String> codeOf) {
    List<String> accepted = new ArrayList<>();
    fixture.settle();
    for (int answered = 0; answered < link.sent.size(); answered++) {
      List<String> devices = link.sent.get(answered).devices();
      int code =
          devices.stream().mapToInt(codeOf).filter(each -> each != 200).findFirst().orElse(200);
      if (code == 200) {
        accepted.addAll(devices);
      }
      link.reply(link.sent.get(answered), code);
      fixture.settle();
    }
    return accepted;
  }

  private static PostResult.Rejected rejected(Outcome result) {
    assertThat(result.result()).isInstanceOf(PostResult.Rejected.class);
    return (PostResult.Rejected) result.result();
  }
}
