import com.acme.pump.HighTemp;
import com.acme.pump.HighTemp.Level;
import com.acme.pump.HighTemp.Position;
import com.acme.pump.PumpEvents;
import com.acme.pump.Restarted;
import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Uses what version 1 of a model offers, in the ways users do. */
public class Caller {

  public static String call() {
    HighTemp event = hot(98.5);
    HighTemp copy = copy(event);
    return String.join(
        "\n",
        json(event),
        json(copy),
        json(Restarted.builder().build()),
        advice(event.level()) + ", " + advice(Level.WATCH),
        accessed(event),
        event.equals(hot(98.5)) + " " + event.equals(copy) + " " + event.toBuilder().build().equals(event),
        Level.fromKey("WATCH") + " " + Position.Side.fromKey(2) + " " + Level.valueOf("CRITICAL"),
        catalogue());
  }

  /** Whether the platform would take what version 1 refuses. */
  public static String hotter() {
    try {
      return json(hot(160));
    } catch (InvalidEventException e) {
      return "refused: " + e.violations().get(0).path();
    }
  }

  private static HighTemp hot(double temp) {
    Consumer<Position.Builder> position = p -> p.x(1).side(Position.Side._2);
    return HighTemp.builder()
        .temp(temp)
        .level(Level.CRITICAL)
        .stage(5)
        .hand(true)
        .note("bearing")
        .position(position)
        .codes(4, 8, 15)
        .at(Instant.EPOCH)
        .build();
  }

  private static HighTemp copy(HighTemp event) {
    Function<HighTemp.Builder, HighTemp> build = HighTemp.Builder::build;
    Position moved = event.position().orElseThrow().toBuilder().x(3).clearSide().build();
    HighTemp.Builder builder = event.toBuilder().position(moved).codes(List.of(16, 23));
    return build.apply(builder.clearStage().clearHand().clearNote().clearAt());
  }

  private static String advice(Level level) {
    switch (level) {
      case CRITICAL:
        return "stop";
      case WATCH:
        return "look";
      default:
        return "ask";
    }
  }

  private static String accessed(HighTemp event) {
    Optional<Position> position = event.position();
    return event.temp() + " " + event.stage() + " " + event.hand() + " " + event.note() + " "
        + position.map(Position::x) + " " + position.flatMap(Position::side) + " " + event.codes()
        + " " + event.at();
  }

  private static String catalogue() {
    EventType<?> type = PumpEvents.catalogue().find("highTemp").orElseThrow();
    return PumpEvents.MODEL_ID + " " + type.equals(HighTemp.EVENT_TYPE) + " "
        + PumpEvents.catalogue().eventTypes().contains(Restarted.EVENT_TYPE);
  }

  private static String json(ThingEvent event) {
    EventRecord record = EventRecord.encode("d", event, Instant.EPOCH, ValueFormats.DEFAULT);
    return new String(record.toJson(), StandardCharsets.UTF_8);
  }
}
