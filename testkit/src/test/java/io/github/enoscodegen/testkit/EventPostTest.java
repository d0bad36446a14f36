package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.codegen.payload.Misfit;
import io.github.enoscodegen.testkit.RawClient.Received;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client on the wire sees of each kind of post, and what the hub keeps of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPostTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String TOPIC = "/sys/pk/integration/event/post";

  private final EnosHub hub =
      EnosHub.builder()
          .product("pk", "secret-of-pk", Models.SAMPLE)
          .device("pk", "device1")
          .device("pk", "device2")
          .start();
  private RawClient client;
  private int eventsBefore;
  private int exchangesBefore;

  @BeforeAll
  void connect() throws Exception {
    client = RawClient.connect(hub.broker(), Credentials.of("pk", "secret-of-pk", 1));
    client.subscribe("/sys/pk/#");
  }

  @BeforeEach
  void count() {
    eventsBefore = hub.accepted().size();
    exchangesBefore = hub.exchanges().size();
  }

  @AfterAll
  void close() throws Exception {
    client.close();
    hub.close();
  }

  @Test
  void takesThePublishedSample() throws Exception {
    String sample =
        """
        {
            "id":"123",
            "version":"1.0",
            "params":[
                {
                    "deviceKey":"device1",
                    "events":{
                        "eventId1":{
                            "alarm":9,
                            "level":3
                        }
                    },
                    "time":123456
                },
                {
                    "deviceKey":"device2",
                    "events":{
                        "eventId2":{
                            "result":"ok"
                        }
                    },
                    "time":123456
                }
            ],
            "method":"integration.event.post"
        }
        """;

    assertThat(reply(sample)).isEqualTo("{\"id\":\"123\",\"code\":200,\"data\":{}}");
    assertThat(hub.accepted().subList(eventsBefore, eventsBefore + 2))
        .extracting(AcceptedEvent::productKey, AcceptedEvent::deviceKey, AcceptedEvent::identifier)
        .containsExactly(tuple("pk", "device1", "eventId1"), tuple("pk", "device2", "eventId2"));
    AcceptedEvent last = hub.accepted().get(eventsBefore + 1);
    assertThat(last.time()).isEqualTo(Instant.ofEpochMilli(123456));
    assertThat(last.outputs().replaceAll("\\s", "")).isEqualTo("{\"result\":\"ok\"}");
  }

  @Test
  void takesThePostOfTheOfficialLibrary() throws Exception {
    String post =
        "{\"method\":\"integration.event.post\",\"id\":\"1\",\"params\":[{\"deviceKey\":\"device1\","
            + "\"time\":1580000000123,\"events\":{\"eventId1\":{\"alarm\":9},\"eventId2\":{}}}],"
            + "\"version\":\"1.1\"}";

    assertThat(reply(post)).isEqualTo("{\"id\":\"1\",\"code\":200,\"data\":{}}");
    assertThat(hub.accepted().subList(eventsBefore, eventsBefore + 2))
        .extracting(AcceptedEvent::identifier)
        .containsExactly("eventId1", "eventId2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\":\"a-1\", | {\"id\":\"a-1\",\"code\":200,\"data\":{}}",
        "\"id\":17,      | {\"id\":\"17\",\"code\":200,\"data\":{}}",
        "''              | {\"code\":200,\"data\":{}}",
      })
  void echoesTheIdAsAString(String id, String reply) throws Exception {
    assertThat(reply("{" + id + rest("\"time\":1"))).isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"1\"", "-1", "0", "9223372036854775807"})
  void takesTheTimeAsNumberOrString(String time) throws Exception {
    assertThat(code("{" + rest("\"time\":" + time))).isEqualTo(200);
    long milliseconds = Long.parseLong(time.replace("\"", ""));
    assertThat(hub.accepted().get(eventsBefore).time())
        .isEqualTo(Instant.ofEpochMilli(milliseconds));
  }

  @Test
  void takesAPostWithoutMethodWhichThePageCallsOptional() throws Exception {
    assertThat(
            code(
                "{\"version\":\"1.0\",\"params\":[{\"deviceKey\":\"device1\",\"time\":1,"
                    + "\"events\":{\"eventId2\":{}}}]}"))
        .isEqualTo(200);
  }

  @Test
  void answers1251ToNothing() throws Exception {
    assertThat(reply("")).isEqualTo("{\"code\":1251,\"data\":{},\"message\":\"payload is empty\"}");
    assertThat(last().reasons()).containsExactly("The payload has no bytes.");
    assertNothingTaken();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "hello",
        "{\"id\":\"5\"",
        "{\"id\":\"5\",}",
        "{'id':'5'}",
        "{\"id\":NaN}",
        "{\"id\":01}",
        "{\"id\":\"5\"} x",
        "{\"id\":\"5\"} 1",
        "[1,2",
      })
  void answers1220ToWhatIsNotJson(String payload) throws Exception {
    assertThat(reply(payload))
        .isEqualTo("{\"code\":1220,\"data\":{},\"message\":\"payload is not valid JSON\"}");
    assertThat(last().reasons()).isNotEmpty();
    assertNothingTaken();
  }

  @Test
  void answers1220ToBytesThatAreNotUtf8() throws Exception {
    client.publish(TOPIC, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}, 1);
    assertThat(codeOf(client.next())).isEqualTo(1220);
    assertThat(last().reasons()).singleElement().asString().contains("0xff");
  }

  @Test
  void answers1220WithTheIdWhereAMemberStandsTwice() throws Exception {
    assertThat(reply("{\"id\":\"5\",\"version\":\"1.0\",\"version\":\"1.1\"}"))
        .startsWith("{\"id\":\"5\",\"code\":1220");
    assertThat(last().reasons()).singleElement().asString().contains("version");
    assertNothingTaken();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"integration.event.posts\"       | 1250 | unknown method",
        "\"thing.event.post\"              | 1250 | unknown method",
        "\"\"                              | 1250 | unknown method",
        "null                              | 1250 | unknown method",
        "7                                 | 1250 | unknown method",
        "\"integration.measurepoint.post\" | 1260 | method and topic do not agree",
        "\"integration.attribute.post\"    | 1260 | method and topic do not agree",
      })
  void answersMethodsOfNothingAndOfOtherTopics(String method, int code, String message)
      throws Exception {
    String payload = "{\"id\":\"9\",\"method\":" + method + ",\"params\":[]}";
    assertThat(reply(payload))
        .isEqualTo(
            "{\"id\":\"9\",\"code\":%d,\"data\":{},\"message\":\"%s\"}".formatted(code, message));
    assertThat(last().reasons())
        .singleElement()
        .asString()
        .startsWith("method must be \"integration.event.post\", but is '");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                    | The request must be an object, but is an array.",
        "null                                  | The request must be an object, but is null.",
        "\"text\"                              | The request must be an object, but is a string.",
        "{\"id\":true,V,\"params\":[R]}        | id must be a string or a number, but is a boolean.",
        "{\"id\":null,V,\"params\":[R]}        | id must be a string or a number, but is null.",
        "{\"params\":[R]}                      | The request lacks the member 'version'. Add it.",
        "{\"version\":\"2.0\",\"params\":[R]}  | version must be \"1.0\" or \"1.1\", but is '2.0'.",
        "{\"version\":1.0,\"params\":[R]}      | version must be a string, but is a number.",
        "{V}                                   | The request lacks the member 'params'. Add it.",
        "{V,\"params\":{}}                     | params must be an array with a record at least, but is an object.",
        "{V,\"params\":[]}                     | params must be an array with a record at least, but is an array.",
        "{V,\"params\":[R,1]}                  | params[1] must be an object, but is a number.",
        "{V,\"params\":[{T,E}]}                | params[0] lacks the member 'deviceKey'. Add it.",
        "{V,\"params\":[{\"deviceKey\":\"\",T,E}]} | params[0].deviceKey must be a string that is not empty, but is a string.",
        "{V,\"params\":[{\"deviceKey\":1,T,E}]}    | params[0].deviceKey must be a string that is not empty, but is a number.",
        "{V,\"params\":[{D,E}]}                | params[0] lacks the member 'time'. Add it.",
        "{V,\"params\":[{D,\"time\":null,E}]}  | params[0].time must be milliseconds since 1970 in decimal digits, but is null.",
        "{V,\"params\":[{D,\"time\":1.5,E}]}   | params[0].time must be milliseconds since 1970 in decimal digits, but is a number.",
        "{V,\"params\":[{D,\"time\":\"now\",E}]} | params[0].time must be milliseconds since 1970 in decimal digits, but is a string.",
        "{V,\"params\":[{D,\"time\":9223372036854775808,E}]} | params[0].time must be milliseconds since 1970 in decimal digits, but is a number.",
        "{V,\"params\":[{D,T}]}                | params[0] lacks the member 'events'. Add it.",
        "{V,\"params\":[{D,T,\"events\":[]}]}  | params[0].events must be an object with an event at least, but is an array.",
        "{V,\"params\":[{D,T,\"events\":{}}]}  | params[0].events must be an object with an event at least, but is an object.",
      })
  void answers1200ToAStructureThatIsNotTheDocumentedOne(String template, String reason)
      throws Exception {
    String payload =
        template
            .replace("R", "{D,T,E}")
            .replace("V", "\"version\":\"1.0\"")
            .replace("D,", "\"deviceKey\":\"device1\",")
            .replace("T", "\"time\":1")
            .replace("E}", "\"events\":{\"eventId2\":{}}}");
    assertThat(reply(payload)).isEqualTo("{\"code\":1200,\"data\":{},\"message\":\"parse error\"}");
    assertThat(last().reasons()).containsExactly(reason);
    assertNothingTaken();
  }

  @Test
  void answers1257ToAnUnknownDeviceAndTakesNothingOfThePost() throws Exception {
    String payload =
        post(record("device1", "\"eventId2\":{}"), record("device9", "\"eventId2\":{}"));

    assertThat(reply(payload))
        .isEqualTo("{\"id\":\"1\",\"code\":1257,\"data\":{},\"message\":\"device not found\"}");
    assertThat(last().reasons())
        .containsExactly(
            "params[1]: product 'pk' has no device 'device9'. Register it before it posts.");
    assertThat(last().misfits()).isEmpty();
    assertNothingTaken();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"eventId3\":{}                 | UNKNOWN_EVENT     |                | params[0].events.eventId3",
        "\"eventId1\":{\"alarm\":\"9\"}  | WRONG_JSON_TYPE   | alarm          | params[0].events.eventId1.alarm",
        "\"eventId1\":{\"alarm\":null}   | WRONG_JSON_TYPE   | alarm          | params[0].events.eventId1.alarm",
        "\"eventId1\":{\"alarms\":9}     | UNKNOWN_PARAMETER | alarms         | params[0].events.eventId1.alarms",
        "\"eventId1\":[]                 | WRONG_JSON_TYPE   |                | params[0].events.eventId1",
      })
  void answers1204ToWhatDoesNotFitTheModelAndKeepsWhy(
      String event, Misfit.Kind kind, String path, String place) throws Exception {
    assertThat(reply(post(record("device1", event), record("device2", "\"eventId2\":{}"))))
        .isEqualTo(
            "{\"id\":\"1\",\"code\":1204,\"data\":{},\"message\":\"model validate failed\"}");
    assertThat(last().misfits())
        .singleElement()
        .satisfies(
            misfit -> {
              assertThat(misfit.kind()).isEqualTo(kind);
              assertThat(misfit.path()).isEqualTo(path == null ? "" : path);
              assertThat(misfit.position().path()).hasToString(place);
            });
    assertThat(last().reasons())
        .singleElement()
        .asString()
        .startsWith("params[0].events.eventId")
        .contains(" of device 'device1': ")
        .endsWith(" [" + kind + "]");
    assertNothingTaken();
  }

  @Test
  void answersTheFirstCodeInTheOrderOfTheRecordsAndKeepsAllReasons() throws Exception {
    String wrong = record("device1", "\"eventId1\":{\"alarm\":true,\"level\":1.5}");
    String unknown = record("device9", "\"eventId2\":{}");

    assertThat(code(post(wrong, unknown))).isEqualTo(1204);
    assertThat(last().reasons()).hasSize(3);
    assertThat(last().misfits())
        .extracting(Misfit::kind)
        .containsExactly(Misfit.Kind.WRONG_JSON_TYPE, Misfit.Kind.NOT_AN_INTEGER);

    assertThat(code(post(unknown, wrong))).isEqualTo(1257);
    assertThat(last().reasons()).hasSize(3);
    assertThat(last().misfits()).hasSize(2);
    assertNothingTaken();
  }

  @Test
  void takesAMessageOfTheGreatestSizeAndAnswers1008Above() throws Exception {
    String start =
        "{\"version\":\"1.0\",\"params\":[{\"deviceKey\":\"device1\",\"time\":1,"
            + "\"events\":{\"eventId2\":{\"result\":\"";
    String end = "\"}}}]}";
    String greatest = start + "x".repeat(524_288 - start.length() - end.length()) + end;

    assertThat(code(greatest)).isEqualTo(200);
    assertThat(reply(greatest + " "))
        .isEqualTo("{\"code\":1008,\"data\":{},\"message\":\"message too large\"}");
    assertThat(last().reasons())
        .containsExactly("The payload has 524289 bytes of at most 524288. Split it.");
    assertThat(hub.accepted()).hasSize(eventsBefore + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sys/pk/integration/measurepoint/post",
        "/sys/pk/integration/event/posts",
        "/sys/pk/integration/event/post/",
        "//sys/pk/integration/event/post",
        "/sys/pk/device1/thing/event/highTemp/post",
      })
  void answers1009OnTopicsThatAreNotOfEvents(String topic) throws Exception {
    client.publish(topic, post(record("device1", "\"eventId2\":{}")));

    assertThat(hub.awaitExchanges(exchangesBefore + 1, TIMEOUT))
        .last()
        .extracting(Exchange::code)
        .isEqualTo(1009);
    if (topic.startsWith("/sys/pk/")) {
      Received reply = client.next();
      assertThat(reply.topic()).isEqualTo(topic + "_reply");
      assertThat(reply.text())
          .isEqualTo("{\"code\":1009,\"data\":{},\"message\":\"topic unknown\"}");
    }
    assertNothingTaken();
  }

  @Test
  void keepsRequestAndReplyOfEachExchange() throws Exception {
    String payload = post(record("device1", "\"eventId2\":{\"result\":\"ä😀\"}"));
    String reply = reply(payload);

    Exchange exchange = last();
    assertThat(exchange.productKey()).isEqualTo("pk");
    assertThat(exchange.requestTopic()).isEqualTo(TOPIC);
    assertThat(exchange.replyTopic()).isEqualTo(TOPIC + "_reply");
    assertThat(exchange.request()).isEqualTo(payload);
    assertThat(exchange.requestBytes()).isEqualTo(payload.getBytes(StandardCharsets.UTF_8));
    assertThat(exchange.reply()).isEqualTo(reply);
    assertThat(exchange.code()).isEqualTo(200);
    assertThat(exchange.replied()).isTrue();
    assertThat(exchange.reasons()).isEmpty();
    assertThat(exchange.misfits()).isEmpty();
    assertThat(hub.accepted().get(eventsBefore).outputs()).isEqualTo("{\"result\":\"ä😀\"}");
  }

  private String reply(String payload) throws Exception {
    client.publish(TOPIC, payload);
    Received received = client.next();
    assertThat(received.topic()).isEqualTo(TOPIC + "_reply");
    return received.text();
  }

  private int code(String payload) throws Exception {
    client.publish(TOPIC, payload);
    return codeOf(client.next());
  }

  private static int codeOf(Received reply) {
    return Integer.parseInt(reply.text().replaceFirst(".*\"code\":(\\d+).*", "$1"));
  }

  private Exchange last() {
    return hub.exchanges().get(hub.exchanges().size() - 1);
  }

  private void assertNothingTaken() {
    assertThat(hub.accepted()).hasSize(eventsBefore);
  }

  private static String post(String... records) {
    return "{\"id\":\"1\",\"version\":\"1.0\",\"params\":["
        + String.join(",", records)
        + "],\"method\":\"integration.event.post\"}";
  }

  private static String record(String deviceKey, String events) {
    return "{\"deviceKey\":\"" + deviceKey + "\",\"events\":{" + events + "},\"time\":123456}";
  }

  private static String rest(String time) {
    return "\"version\":\"1.0\",\"params\":[{\"deviceKey\":\"device1\","
        + time
        + ",\"events\":{\"eventId2\":{}}}],\"method\":\"integration.event.post\"}";
  }
}
