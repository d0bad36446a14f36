package io.github.enoscodegen.codegen.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.model.DataType.DateType;
import io.github.enoscodegen.codegen.payload.WireForms.DateForm;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePayloadTest {

  private static final DateType DATE = new DateType();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-01-01",
        "2024-02-29",
        "2000-02-29",
        "0000-01-01",
        "9999-12-31",
        "2024-09-30 15:30:00",
        "2024-09-30 00:00:00",
        "2024-09-30 23:59:59",
      })
  void takesBothDocumentedForms(String date) {
    assertThat(Payloads.misfits(DATE, '"' + date + '"')).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "1900-02-29",
        "2024-04-31",
        "2024-13-01",
        "2024-00-10",
        "2024-01-00",
        "2024-1-1",
        "24-01-01",
        "10000-01-01",
        "+2024-01-01",
        "-2024-01-01",
        "2024/01/01",
        "20240101",
        "2024-01-01 ",
        " 2024-01-01",
        "2024-01-01T00:00:00",
        "2024-01-01 00:00",
        "2024-01-01 24:00:00",
        "2024-01-01 23:59:60",
        "2024-02-30 12:00:00",
        "2024-01-01 00:00:00.000",
        "2024-01-01 00:00:00Z",
        "٢٠٢٤-٠١-٠١",
        "",
      })
  void refusesWhatIsNoDayOfTheCalendar(String date) {
    assertThat(Payloads.kinds(DATE, '"' + date + '"')).containsExactly(Misfit.Kind.BAD_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1704067200000", "true", "null", "[2024, 1, 1]", "{}"})
  void refusesWhatIsNoString(String json) {
    assertThat(Payloads.kinds(DATE, json)).containsExactly(Misfit.Kind.WRONG_JSON_TYPE);
  }

  @Test
  void takesOnlyTheFormThatIsSet() {
    assertThat(Payloads.misfits(DATE, "\"2024-01-01\"", only(DateForm.DATE_TIME)))
        .extracting(Misfit::message)
        .containsExactly("v must be a date, yyyy-MM-dd HH:mm:ss, but is \"2024-01-01\"");
    assertThat(Payloads.misfits(DATE, "\"2024-01-01 00:00:00\"", only(DateForm.DATE)))
        .extracting(Misfit::message)
        .containsExactly("v must be a date, yyyy-MM-dd, but is \"2024-01-01 00:00:00\"");
    assertThat(Payloads.misfits(DATE, "\"2024-01-01\"", only(DateForm.DATE))).isEmpty();
  }

  @Test
  void namesBothFormsInAFixedOrder() {
    assertThat(Payloads.misfits(DATE, "\"today\""))
        .extracting(Misfit::message)
        .containsExactly("v must be a date, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss, but is \"today\"");
  }

  private static WireForms only(DateForm form) {
    WireForms all = WireForms.DOCUMENTED;
    return new WireForms(all.bools(), Set.of(form), all.timestamps());
  }
}
