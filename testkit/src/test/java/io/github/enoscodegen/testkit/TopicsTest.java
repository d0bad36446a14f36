package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

  @ParameterizedTest
  @CsvSource({
    "a/b,   a/b,    true",
    "a/b,   a/c,    false",
    "a/b,   a/b/c,  false",
    "a/b/c, a/b,    false",
    "a/b,   /a/b,   false",
    "a/+,   a/b,    true",
    "a/+,   a/,     true",
    "a/+,   a,      false",
    "a/+,   a/b/c,  false",
    "a/+/c, a/b/c,  true",
    "+/b,   /b,     true",
    "a/#,   a,      true",
    "a/#,   a/b,    true",
    "a/#,   a/b/c,  true",
    "a/#,   b,      false",
    "#,     a/b,    true",
    "a/b+,  a/b+,   true",
    "a/b+,  a/bc,   false",
  })
  void matchesFiltersAsMqttSays(String filter, String topic, boolean matches) {
    assertThat(Topics.matches(filter, topic)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "/sys/pk/integration/event/post,        true",
    "sys/pk/integration/event/post,         true",
    "//sys/pk/integration/event/post,       false",
    "/sys/pk2/integration/event/post,       false",
    "/sys/pk/integration/event/post_reply,  false",
    "/sys/pk/integration/event,             false",
  })
  void knowsTheTopicOfEventPosts(String topic, boolean is) {
    assertThat(Topics.isEventPost(topic, "pk")).isEqualTo(is);
  }
}
