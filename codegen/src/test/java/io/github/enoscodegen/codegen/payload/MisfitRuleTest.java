package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MisfitRuleTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "EMPTY_FILE")
  void isNamedLikeTheKind(Misfit.Kind kind) {
    assertThat(kind.rule().name()).isEqualTo(kind.name());
  }

  @Test
  void isNotTakenForAnEmptyPayloadFile() {
    assertThat(Misfit.Kind.EMPTY_FILE.rule()).isEqualTo(Rule.EMPTY_FILE_URI);
  }

  @Test
  void isAnotherForEachKind() {
    assertThat(Arrays.stream(Misfit.Kind.values()).map(Misfit.Kind::rule)).doesNotHaveDuplicates();
  }
}
