package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.EventCatalogue;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.ValueReading;
import io.github.enoscodegen.Violation;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.emit.SourceFile;
import io.github.enoscodegen.codegen.json.JsonReader;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.payload.EventPayloads;
import io.github.enoscodegen.codegen.payload.Misfit;
import io.github.enoscodegen.codegen.payload.WireForms;
import io.github.enoscodegen.codegen.payload.WireForms.BoolForm;
import io.github.enoscodegen.codegen.payload.WireForms.DateForm;
import io.github.enoscodegen.codegen.payload.WireForms.TimestampForm;
import io.github.enoscodegen.codegen.read.ModelReader;
import io.github.enoscodegen.json.JsonWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Generated classes read a JSON value if, and only if, package {@code payload} finds nothing wrong
 * with it, complain about the same paths, and read back what they write.
 *
 * <p>Two differences are meant, and left out: null is absent to a generated class, and a decimal
 * counts as the nearest float or double.
 */
class UntypedEventsTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final ValueReading NUMBERS =
      ValueReading.of(ValueFormats.DEFAULT.with(ValueFormats.TimestampFormat.NUMBER));
  private static final List<String> PLAIN =
      List.of(
          "0",
          "-0",
          "-0.0",
          "1",
          "2",
          "3",
          "5",
          "6",
          "10",
          "-1",
          "1.0",
          "1e0",
          "10e-1",
          "1.5",
          "9999",
          "10000",
          "150",
          "150.0",
          "150.00000001",
          "-40",
          "-40.1",
          "450.5",
          "450.6",
          "0.1",
          "-0.5",
          "-0.49",
          "1e3",
          "1e39",
          "3.4028235e38",
          "3.5e38",
          "1e308",
          "1.8e308",
          "1e999999999",
          "1e99999999999",
          "-1e99999999999",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "1769817600000",
          "true",
          "false");
  private static final List<String> TEXTS =
      List.of(
          "",
          "x",
          "five!",
          "sixsix",
          "a".repeat(20),
          "a".repeat(21),
          "ø".repeat(64),
          "a".repeat(65),
          "\\ud83d\\ude00".repeat(64),
          "\\ud800",
          "WATCH",
          "watch",
          "94V-0",
          "tidal zone",
          "on",
          "a",
          "0",
          "1",
          "7",
          "-1",
          "1.0",
          " 1",
          "1769817600000",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "2026-01-31",
          "2024-02-29",
          "2026-02-29",
          "0000-01-01",
          "2026-1-31",
          "2026-01-31 00:00:00",
          "2026-01-31T00:00:00Z",
          "true",
          "enos-lark://x");

  @TempDir Path classes;

  @ParameterizedTest
  @CsvSource({
    "every-type-export, com.acme.pump.PumpEvents",
    "every-type-rest, com.acme.valve.ValveEvents",
    "arrays, com.acme.arrays.ArraysEvents",
    "lengths-in-bytes, com.acme.bytes.BytesEvents",
  })
  void readWhatPayloadsTake(String folder, String catalogueClass) throws Exception {
    CodegenRequest request = CaseRequest.in(CASES.resolve(folder));
    List<SourceFile> files = new ArrayList<>();
    EventCodegen.run(request, files::addAll);
    Compilation.of(
        files.stream()
            .collect(
                Collectors.toMap(SourceFile::path, SourceFile::content, (a, b) -> a, TreeMap::new)),
        classes);
    ThingModel model =
        ModelReader.read(
                request.files().get(0), request.readOptions(), new Diagnostics(request.policy()))
            .get(0);
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      Object catalogue = loader.loadClass(catalogueClass).getMethod("catalogue").invoke(null);
      for (Event event : model.events()) {
        EventType<?> type = ((EventCatalogue) catalogue).find(event.identifier()).orElseThrow();
        new Judges(model, event, type).compare();
      }
    }
  }

  /** What is said of the values of one event. */
  private static final class Judges {

    private final Event event;
    private final EventType<?> type;
    private final EventPayloads strict;
    private final EventPayloads numbers;
    private final EventPayloads documented;

    Judges(ThingModel model, Event event, EventType<?> type) {
      this.event = event;
      this.type = type;
      this.strict = EventPayloads.of(model, forms(TimestampForm.STRING));
      this.numbers = EventPayloads.of(model, forms(TimestampForm.NUMBER));
      this.documented = EventPayloads.of(model);
    }

    void compare() {
      Map<String, String> valid = validValues();
      for (Parameter parameter : event.outputs()) {
        Map<String, String> members = new LinkedHashMap<>(valid);
        values()
            .forEach(
                value -> {
                  members.put(parameter.identifier(), value);
                  compare(object(members));
                });
      }
      compare(object(Map.of()));
      compare(object(Map.of("zzz", "1")));
    }

    /** A value for each required parameter. */
    private Map<String, String> validValues() {
      Map<String, String> valid = new LinkedHashMap<>();
      for (Parameter parameter : event.outputs()) {
        if (parameter.required()) {
          valid.put(parameter.identifier(), validValue(parameter.identifier()));
        }
      }
      return valid;
    }

    private String validValue(String identifier) {
      return values()
          .filter(
              value ->
                  misfits(object(Map.of(identifier, value)), strict).stream()
                      .noneMatch(misfit -> misfit.startsWith(identifier)))
          .findFirst()
          .orElseThrow();
    }

    private void compare(String json) {
      assertThat(violations(json, ValueReading.STRICT))
          .as("%s strictly: %s", type, json)
          .isEqualTo(misfits(json, strict));
      assertThat(violations(json, NUMBERS))
          .as("%s with numbers for timestamps: %s", type, json)
          .isEqualTo(misfits(json, numbers));
      if (misfits(json, documented).isEmpty()) {
        assertThat(violations(json, ValueReading.LENIENT)).as("%s: %s", type, json).isEmpty();
      }
      if (misfits(json, strict).isEmpty()) {
        readsBack(type.fromJson(json));
      }
    }

    private void readsBack(ThingEvent read) {
      assertThat(type.fromMap(read.toMap())).isEqualTo(read);
      for (ValueFormats formats : everyFormats()) {
        JsonWriter json = new JsonWriter();
        read.writeJson(json, formats);
        assertThat(type.fromJson(json.toByteArray(), ValueReading.of(formats))).isEqualTo(read);
        assertThat(type.fromJson(json.toByteArray(), ValueReading.LENIENT)).isEqualTo(read);
      }
    }

    private Set<String> misfits(String json, EventPayloads payloads) {
      Diagnostics diagnostics = new Diagnostics();
      return JsonReader.read(SourceText.of("payload", json), diagnostics).stream()
          .flatMap(node -> payloads.check(event.identifier(), node).stream())
          .map(Misfit::path)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> violations(String json, ValueReading reading) {
      try {
        type.fromJson(json, reading);
        return Set.of();
      } catch (InvalidEventException e) {
        return e.violations().stream()
            .map(Violation::path)
            .collect(Collectors.toCollection(TreeSet::new));
      }
    }
  }

  private static Stream<String> scalars() {
    return Stream.concat(PLAIN.stream(), TEXTS.stream().map(text -> '"' + text + '"'));
  }

  private static Stream<String> values() {
    Stream<String> nested = scalars().flatMap(UntypedEventsTest::containing);
    Stream<String> empty = Stream.of("[]", "{}", "[[]]", "[{}]", "[null]");
    Stream<String> many = Stream.of(1024, 1025).map(n -> "[" + "1,".repeat(n - 1) + "1]");
    return Stream.of(scalars(), nested, empty, many).flatMap(part -> part);
  }

  private static Stream<String> containing(String value) {
    return Stream.of(
        "[" + value + "]",
        "[1," + value + ",\"a\"," + value + "]",
        "{\"x\":" + value + ",\"y\":1}",
        "{\"x\":1,\"y\":" + value + ",\"side\":" + value + "}",
        "{\"delta\":" + value + ",\"note\":" + value + "}",
        "{\"delta\":1,\"zzz\":" + value + "}");
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> '"' + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static List<ValueFormats> everyFormats() {
    List<ValueFormats> every = new ArrayList<>();
    for (ValueFormats.BooleanFormat booleans : ValueFormats.BooleanFormat.values()) {
      for (ValueFormats.DateFormat dates : ValueFormats.DateFormat.values()) {
        for (ValueFormats.TimestampFormat timestamps : ValueFormats.TimestampFormat.values()) {
          every.add(new ValueFormats(booleans, dates, timestamps));
        }
      }
    }
    return every;
  }

  private static WireForms forms(TimestampForm timestamps) {
    return new WireForms(
        EnumSet.of(BoolForm.BOOLEAN), EnumSet.of(DateForm.DATE), EnumSet.of(timestamps));
  }
}
