package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.enoscodegen.ValueFormats.BooleanFormat;
import io.github.enoscodegen.ValueFormats.DateFormat;
import io.github.enoscodegen.ValueFormats.TimestampFormat;
import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventPostTest {

  private static final Instant TIME = Instant.ofEpochMilli(123456);

  /** The sample of EnOS's page "Historical Event Integration", white space aside. */
  private static final String DOCUMENTED =
      "{\"id\":\"123\",\"version\":\"1.0\",\"params\":["
          + "{\"deviceKey\":\"device1\",\"events\":{\"eventId1\":{\"alarm\":9,\"level\":3}},"
          + "\"time\":123456},"
          + "{\"deviceKey\":\"device2\",\"events\":{\"eventId2\":{\"result\":\"ok\"}},"
          + "\"time\":123456}],"
          + "\"method\":\"integration.event.post\"}";

  private final EventPost.Builder builder = EventPost.builder().id("123");

  @Test
  void givesExactlyTheDocumentedRequest() {
    EventPost post =
        builder
            .add("device1", new EventId1(9, 3), TIME)
            .add("device2", new EventId2("ok"), TIME)
            .build();

    assertThat(post.toJson()).isEqualTo(DOCUMENTED.getBytes(StandardCharsets.UTF_8));
    assertThat(post).hasToString(DOCUMENTED);
  }

  @Test
  void joinsRecordsThatAreEncodedAlready() {
    EventRecord first =
        EventRecord.encode("device1", new EventId1(9, 3), TIME, ValueFormats.DEFAULT);
    EventRecord second =
        EventRecord.encode("device2", new EventId2("ok"), TIME, ValueFormats.DEFAULT);

    EventPost post = builder.add(first).add(second).build();

    assertThat(post).hasToString(DOCUMENTED);
    assertThat(post.records()).containsExactly(first, second);
  }

  @Test
  void canBeOneValueOfALargerText() {
    JsonWriter json = new JsonWriter().beginArray();
    EventPost post = builder.add("device1", new EventId1(9, 3), TIME).build();

    post.writeJson(json);
    post.writeJson(json);

    assertThat(new String(json.endArray().toByteArray(), StandardCharsets.UTF_8))
        .isEqualTo("[" + post + "," + post + "]");
  }

  @Test
  void sendsAnotherVersionWhenAsked() {
    EventPost post = builder.version("1.1").add("device1", new EventId1(9, 3), TIME).build();

    assertThat(post.version()).isEqualTo("1.1");
    assertThat(post.toString()).startsWith("{\"id\":\"123\",\"version\":\"1.1\",");
  }

  @Test
  void escapesTheId() {
    EventPost post = builder.id("a\"轴").add("device1", new EventId1(9, 3), TIME).build();

    assertThat(post.id()).isEqualTo("a\"轴");
    assertThat(post.toString()).startsWith("{\"id\":\"a\\\"轴\",");
  }

  @Test
  void usesTheFormatsSetBeforeAnEventIsAdded() {
    Inspection event = new Inspection(true, LocalDate.EPOCH, Instant.EPOCH);
    ValueFormats other =
        new ValueFormats(BooleanFormat.NUMBER, DateFormat.DATE_TIME, TimestampFormat.NUMBER);

    EventPost post =
        builder.add("device1", event, TIME).formats(other).add("device1", event, TIME).build();

    assertThat(post.toString())
        .containsSubsequence(
            "{\"passed\":true,\"day\":\"1970-01-01\",\"begun\":\"0\"}",
            "{\"passed\":1,\"day\":\"1970-01-01 00:00:00\",\"begun\":0}");
  }

  @Test
  void isNotChangedByItsBuilderLater() {
    EventPost post = builder.add("device1", new EventId1(9, 3), TIME).build();
    EventPost longer = builder.id("124").add("device2", new EventId2("ok"), TIME).build();

    assertThat(post.id()).isEqualTo("123");
    assertThat(post.records()).hasSize(1).isUnmodifiable();
    assertThat(longer.id()).isEqualTo("124");
    assertThat(longer.records()).hasSize(2);
  }

  @Test
  void refusesToBeBuiltWithoutAnId() {
    EventPost.Builder without =
        EventPost.builder().add("device1", new EventId1(9, 3), Instant.EPOCH);

    assertThatIllegalStateException()
        .isThrownBy(without::build)
        .withMessage("id is missing: call id(…) before build()");
  }

  @Test
  void refusesToBeBuiltWithoutAnEvent() {
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage("no event: call add(…) before build()");
  }

  @Test
  void refusesAnEmptyId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.id(""))
        .withMessage("id is empty: the reply could not be told from others");
  }

  @Test
  void refusesNullAtOnce() {
    String nothing = System.getProperty("no such property");

    assertThatNullPointerException().isThrownBy(() -> builder.id(nothing)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.version(nothing))
        .withMessage("version");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.add(nothing, new EventId2("ok"), TIME))
        .withMessage("deviceKey");
  }
}
