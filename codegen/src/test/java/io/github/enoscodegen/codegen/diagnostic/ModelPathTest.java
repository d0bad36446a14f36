package io.github.enoscodegen.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelPathTest {

  @Test
  void readsLikeTheWayToANode() {
    assertThat(ModelPath.TOP).hasToString("");
    assertThat(ModelPath.TOP.item(0)).hasToString("[0]");
    assertThat(ModelPath.TOP.item(0).member("events").member("a").item(12).member("b"))
        .hasToString("[0].events.a[12].b");
  }

  @Test
  void leavesThePathThatItExtendsAsItIs() {
    ModelPath events = ModelPath.TOP.member("events");

    assertThat(events.member("a")).isNotEqualTo(events.member("b"));
    assertThat(events).hasToString("events");
  }

  @Test
  void isEqualToThePathWithTheSameSteps() {
    assertThat(ModelPath.TOP.member("a").item(1))
        .isEqualTo(ModelPath.TOP.member("a").item(1))
        .hasSameHashCodeAs(ModelPath.TOP.member("a").item(1))
        .isNotEqualTo(ModelPath.TOP.member("a").item(2));
  }

  @Test
  void isWithinItsBeginningsAndNothingElse() {
    ModelPath path = ModelPath.TOP.member("events").member("a.b").member("outputData").item(1);

    assertThat(path.isWithin("events")).isTrue();
    assertThat(path.isWithin("events.a.b")).isTrue();
    assertThat(path.isWithin("events.a.b.outputData[1]")).isTrue();
    assertThat(path.isWithin("events.a")).as("another event").isFalse();
    assertThat(path.isWithin("events.a.b.outputData[1].x")).isFalse();
    assertThat(path.isWithin("event")).isFalse();
  }
}
