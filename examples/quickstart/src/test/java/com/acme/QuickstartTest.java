package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuickstartTest {

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void postsGoodEventsAndSaysWhatIsWrongWithBadOnes() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Quickstart(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();
    String said = bytes.toString(StandardCharsets.UTF_8);

    assertThat(said)
        .contains("\"events\":{\"highTemp\":{\"temp\":98.5,\"level\":\"CRITICAL\",\"stage\":3,")
        .contains("temp must be between -40 and 150, but is 151.25")
        .contains("level must be set")
        .contains("note must have at most 64 characters")
        .contains("position.x must be between 0 and 4000, but is -1")
        .contains("position.y must be set")
        .contains("\"code\":1204")
        .contains("\"code\":1257");
    assertThat(said.lines().reduce("", (first, last) -> last))
        .isEqualTo("posted 5, accepted 3, rejected 2");
  }
}
