import com.acme.pump.v2.Overheated;
import com.acme.pump.v2.PumpV2Events;
import com.acme.pump.v2.TempHigh;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  public static String use() {
    Overheated event =
        Overheated.builder()
            .temp1(1)
            .outletTemp(2)
            .lengthUnit(Overheated.LengthUnit.MEGA)
            .position(p -> p.both(1).xy(2))
            .build();
    Overheated.Position position = event.position().orElseThrow();
    return event
        + "\n"
        + Overheated.LengthUnit.fromKey("k=M")
        + " "
        + position.both().getAsInt()
        + "\n"
        + TempHigh.builder().build()
        + "\n"
        + PumpV2Events.catalogue()
        + "\n";
  }
}
