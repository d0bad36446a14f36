import com.acme.fan.FanEvents;
import com.acme.pump.HighTemp;
import com.acme.pump.PumpEvents;

public class Use {

  public static String use() {
    return PumpEvents.catalogue()
        + "\n"
        + FanEvents.catalogue()
        + "\n"
        + HighTemp.builder().temp(1.5).build()
        + "\n";
  }
}
