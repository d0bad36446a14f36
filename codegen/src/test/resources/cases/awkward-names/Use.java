import com.acme.odd_model_2.OddModel2Events;
import com.acme.odd_model_2.StringEvent;
import com.acme.odd_model_2.TempHighAlarm2;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

public class Use {

  public static String use() {
    StringEvent event =
        StringEvent.builder()
            .class_(1)
            .builder_("b")
            .toString_(true)
            .eventType_(2)
            ._3phase(3)
            .record(4)
            .u5F(5)
            .json("j")
            .formats(LocalDate.EPOCH)
            .found(f -> f.found(1).build_(2))
            .from("f")
            .other(6)
            .that(7)
            .hash(Instant.EPOCH)
            .build();
    return OddModel2Events.catalogue()
        + "\n"
        + event
        + "\n"
        + event.toBuilder().build().equals(event)
        + "\n"
        + com.acme.odd_model_2.List.builder()
            .list("a")
            .string(com.acme.odd_model_2.List.StringType.OBJECT)
            .build()
        + "\n"
        + Arrays.toString(TempHighAlarm2.Keys.values())
        + "\n"
        + Arrays.toString(TempHighAlarm2.Numbers.values())
        + "\n";
  }
}
