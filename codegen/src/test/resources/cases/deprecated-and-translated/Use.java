import com.acme.fan.FanEvents;
import com.acme.fan.Jammed;
import io.github.enoscodegen.EventCatalogue;
import java.util.Locale;

public class Use {

  public static String use() {
    StringBuilder said = new StringBuilder();
    for (Jammed.Cause cause : Jammed.Cause.values()) {
      said.append(cause).append(' ').append(cause.key()).append(' ');
      said.append(cause.description().in(Locale.SIMPLIFIED_CHINESE)).append('/');
      said.append(cause.description().in(new Locale("es", "MX"))).append('/');
      said.append(cause.description().in(Locale.JAPAN)).append('\n');
    }
    EventCatalogue catalogue = FanEvents.catalogue();
    said.append(catalogue.organization()).append(' ').append(catalogue.eventTypes()).append('\n');
    said.append(Jammed.builder().cause(Jammed.Cause._2147483647).build()).append('\n');
    return said.append(Jammed.class.isAnnotationPresent(Deprecated.class)).append('\n').toString();
  }
}
