import com.acme.pump.HighTemp;
import com.acme.pump.PumpEvents;
import com.acme.pump.Restarted;
import com.acme.pump.SealReplaced;
import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.FileUri;
import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.ValueReading;
import io.github.enoscodegen.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  private static final StringBuilder SAID = new StringBuilder();

  public static String use() {
    say(PumpEvents.catalogue());
    HighTemp highTemp = highTemp();
    say(json(highTemp));
    say(json(sealReplaced()));
    say(json(Restarted.builder().build()));
    formats(sealReplaced());
    accessors(highTemp);
    copies(highTemp);
    refusals();
    untyped(highTemp);
    untyped(sealReplaced());
    rawValues();
    lenient();
    return SAID.toString();
  }

  private static HighTemp highTemp() {
    return HighTemp.builder()
        .temp(98.5)
        .level(HighTemp.Level.CRITICAL)
        .stage(5)
        .note("bearing 3 \"hot\" 🔥")
        .position(p -> p.x(1).y(-2).side(HighTemp.Position.Side._2))
        .codes(4, 8, 15)
        .at(Instant.parse("2026-01-31T10:15:30.123456Z"))
        .build();
  }

  private static SealReplaced sealReplaced() {
    return SealReplaced.builder()
        .on(LocalDate.of(2026, 1, 31))
        .byHand(true)
        .torque(0.1f)
        .class_(SealReplaced.ClassType._94V_0)
        .report(FileUri.of("enos-connect://1a2b.pdf"))
        .spectrum(0.1, -2e300)
        .parts("ring", "O-Ring ø12")
        .cycles(Integer.MIN_VALUE)
        .build();
  }

  private static void formats(SealReplaced event) {
    ValueFormats other =
        ValueFormats.DEFAULT
            .with(ValueFormats.BooleanFormat.NUMBER)
            .with(ValueFormats.DateFormat.DATE_TIME)
            .with(ValueFormats.TimestampFormat.NUMBER);
    say(new String(
        EventRecord.encode("d", event, Instant.EPOCH, other).toJson(), StandardCharsets.UTF_8));
  }

  private static void accessors(HighTemp event) {
    say(event.temp() + " " + event.level().key() + " " + event.stage() + " " + event.codes());
    say(HighTemp.builder().temp(1).level(HighTemp.Level.WATCH).build().stage());
    say(HighTemp.Level.fromKey("CRITICAL") + " " + HighTemp.Level.fromKey("critical"));
    say(HighTemp.Position.Side.fromKey(1) + " " + HighTemp.Position.Side.fromKey(3));
    say(event);
  }

  private static void copies(HighTemp event) {
    HighTemp.Builder builder = event.toBuilder();
    say(builder.build().equals(event) && builder.build().hashCode() == event.hashCode());
    HighTemp.Position first = builder.build().position().orElseThrow();
    HighTemp.Position second = builder.position(p -> p.x(7).y(7)).build().position().orElseThrow();
    say(first + " " + second + " " + event.position());
    HighTemp cleared = builder.clearStage().clearNote().clearPosition().clearCodes().clearAt().build();
    say(cleared + " " + cleared.equals(
        HighTemp.builder().temp(98.5).level(HighTemp.Level.CRITICAL).build()));
  }

  private static void refusals() {
    HighTemp.Builder wrong =
        HighTemp.builder()
            .temp(150.00000001)
            .stage(6)
            .note("x".repeat(65))
            .position(p -> p.x(-1))
            .codes(List.of(1, 10_000))
            .at(Instant.MAX);
    refused(wrong::build);
    say(wrong.violations().size());
    refused(() -> SealReplaced.builder().torque(0).spectrum(1, Double.NaN).parts("\ud800").build());
    refused(() -> SealReplaced.builder().torque(450.5f).on(LocalDate.of(10_000, 1, 1)).build());
    refused(() -> HighTemp.builder().note(null));
    refused(() -> HighTemp.Position.builder().build());
  }

  private static void untyped(ThingEvent event) {
    say(event.toMap());
    say(event.eventType().fromMap(event.toMap()).equals(event));
    JsonWriter json = new JsonWriter();
    event.writeJson(json, ValueFormats.DEFAULT);
    ThingEvent read =
        PumpEvents.catalogue()
            .find(event.eventType().identifier())
            .orElseThrow()
            .fromJson(json.toByteArray());
    say(read.equals(event));
  }

  private static void rawValues() {
    String newer =
        "{\"temp\": \"hot\", \"level\": \"NEW\", \"codes\": [4, \"8\", 10000, 2.5],"
            + " \"position\": {\"x\": -1, \"side\": 3}, \"noet\": \"\", \"at\": 1}";
    refused(() -> HighTemp.fromJson(newer));
    refused(() -> HighTemp.fromJson("{\"temp\": 1} and more"));
    HighTemp.Builder builder = HighTemp.builder().note("kept").putAll(Map.of("temp", 98.5, "level", "NEW"));
    say(builder.unread());
    refused(builder::build);
    say(builder.level(HighTemp.Level.WATCH).build());
    say(builder.putAll(Map.of("stage", "x")).violations());
    say(builder.clearStage().violations());
    say(builder.build().toBuilder().putAll(Map.of("codes", new int[] {1}, "at", Instant.EPOCH)).build());
    say(HighTemp.Position.builder().putAll(Map.of("x", 1, "y", 2L, "side", HighTemp.Position.Side._2)).build().toMap());
  }

  private static void lenient() {
    Map<String, ?> row =
        Map.of("temp", " 98.5 ", "level", "CRITICAL", "position", Map.of("x", "1", "y", "2", "side", "2"), "id", 7);
    refused(() -> HighTemp.fromMap(row, ValueReading.LENIENT));
    say(HighTemp.fromMap(row, ValueReading.LENIENT.ignoringUnknown()));
    say(SealReplaced.fromJson(
        "{\"byHand\": \"1\", \"on\": \"2026-01-31 10:00:00\", \"torque\": \"0.1\"}",
        ValueReading.LENIENT));
  }

  private static void refused(Runnable building) {
    try {
      building.run();
      say("not refused");
    } catch (InvalidEventException | NullPointerException e) {
      say(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static String json(ThingEvent event) {
    EventRecord record = EventRecord.encode("d", event, Instant.EPOCH, ValueFormats.DEFAULT);
    return new String(record.toJson(), StandardCharsets.UTF_8);
  }

  private static void say(Object line) {
    SAID.append(line).append('\n');
  }
}
