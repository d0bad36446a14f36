import com.acme.quiet.Nothing;
import com.acme.quiet.QuietEvents;
import com.acme.silent.SilentEvents;

public class Use {

  public static String use() {
    return SilentEvents.catalogue()
        + "\n"
        + QuietEvents.catalogue()
        + "\n"
        + Nothing.builder().build()
        + Nothing.builder().build().equals(Nothing.builder().build().toBuilder().build())
        + "\n";
  }
}
