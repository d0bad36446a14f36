package io.github.enoscodegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.Violation.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidEventExceptionTest {

  private static final Violation VIOLATION =
      new Violation("level", Rule.RANGE, "be at most 5", "9", "events.highTemp.outputData[1]");

  private final List<Violation> violations = new ArrayList<>(List.of(VIOLATION));
  private final InvalidEventException thrown =
      new InvalidEventException("highTemp of model pump", violations);

  @Test
  void listsEveryViolationOnALineOfItsOwn() {
    violations.add(new Violation("temp", Rule.REQUIRED, "be set", "", "events.highTemp"));

    assertThat(new InvalidEventException("highTemp of model pump", violations))
        .hasMessage(
            "highTemp of model pump does not fit its thing model; EnOS would answer 1204 to the"
                + " message:\n"
                + "  level must be at most 5, but is 9 [RANGE, events.highTemp.outputData[1]]\n"
                + "  temp must be set [REQUIRED, events.highTemp]");
  }

  @Test
  void isNotChangedByItsCallerLater() {
    violations.clear();

    assertThat(thrown.violations()).containsExactly(VIOLATION).isUnmodifiable();
  }

  /** Frameworks that run code elsewhere send exceptions back in serialized form. */
  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidEventException read = (InvalidEventException) in.readObject();

      assertThat(read).hasMessage(thrown.getMessage());
      assertThat(read.violations()).isEqualTo(thrown.violations());
    }
  }
}
