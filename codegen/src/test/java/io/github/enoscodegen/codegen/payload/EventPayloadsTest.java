package io.github.enoscodegen.codegen.payload;

import static io.github.enoscodegen.codegen.payload.Payloads.optional;
import static io.github.enoscodegen.codegen.payload.Payloads.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.enoscodegen.codegen.model.DataType.BoolType;
import io.github.enoscodegen.codegen.model.DataType.IntType;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.payload.Misfit.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPayloadsTest {

  private static final IntType INT = new IntType(Range.ALL);

  private final EventPayloads payloads =
      EventPayloads.of(
          Payloads.model(
              Payloads.event(
                  "highTemp",
                  required("temp", INT),
                  optional("on", new BoolType("", "")),
                  required("level", INT)),
              Payloads.event("nothing")));

  @Test
  void takesWhatTheModelDeclares() {
    assertThat(payloads.check("highTemp", Payloads.read("{\"level\": 1, \"temp\": 2}"))).isEmpty();
    assertThat(payloads.check("nothing", Payloads.read("{}"))).isEmpty();
  }

  @Test
  void collectsEveryMisfitInTheOrderOfThePayload() {
    String json = "{\"zero\": 0,\n \"on\": \"yes\",\n \"temp\": null}";

    assertThat(payloads.check("highTemp", Payloads.read(json)))
        .extracting(Misfit::kind, Misfit::path, misfit -> misfit.position().toString())
        .containsExactly(
            tuple(Kind.UNKNOWN_PARAMETER, "zero", "payload:1:2"),
            tuple(Kind.WRONG_JSON_TYPE, "on", "payload:2:8"),
            tuple(Kind.WRONG_JSON_TYPE, "temp", "payload:3:10"),
            tuple(Kind.MISSING_PARAMETER, "level", "payload:1:1"));
  }

  @Test
  void printsPlaceMessageAndKind() {
    assertThat(payloads.check("highTemp", Payloads.read("{\"level\": 1}")))
        .hasToString("[payload:1:1: temp is required and missing. Add it. [MISSING_PARAMETER]]");
  }

  @Test
  void saysWhichParametersThereAre() {
    assertThat(payloads.check("highTemp", Payloads.read("{\"level\":1,\"temp\":2,\"Temp\":3}")))
        .extracting(Misfit::message)
        .containsExactly("the event has no parameter \"Temp\". Did you mean 'temp'?");
    assertThat(payloads.check("nothing", Payloads.read("{\"temp\": 3}")))
        .extracting(Misfit::message)
        .containsExactly("the event has no parameter \"temp\". None is declared.");
  }

  @Test
  void refusesAnEventThatTheModelDoesNotDeclare() {
    assertThat(payloads.check("hightemp", Payloads.read("{}")))
        .extracting(Misfit::kind, Misfit::path, Misfit::message)
        .containsExactly(
            tuple(
                Kind.UNKNOWN_EVENT,
                "",
                "Event \"hightemp\" is not declared in thing model 'pump'. "
                    + "Declared: highTemp, nothing."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"{}\"", "1"})
  void refusesOutputsThatAreNoObject(String json) {
    assertThat(payloads.check("nothing", Payloads.read(json)))
        .extracting(Misfit::kind, Misfit::path)
        .containsExactly(tuple(Kind.WRONG_JSON_TYPE, ""));
  }

  @Test
  void demandsAFormForEachType() {
    WireForms all = WireForms.DOCUMENTED;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WireForms(Set.of(), all.dates(), all.timestamps()))
        .withMessageContaining("at least one");
  }
}
