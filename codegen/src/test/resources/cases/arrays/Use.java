import com.acme.arrays.Burst;
import io.github.enoscodegen.FileUri;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  public static String use() {
    Burst burst =
        Burst.builder()
            .int_(0, 5)
            .float_(List.of(-0.25f))
            .double_(1, 2)
            .bool(true, false)
            .text("abc")
            .enum_(Burst.EnumType.A)
            .date(LocalDate.EPOCH)
            .timestamp(Instant.ofEpochMilli(1500))
            .file(FileUri.of("f"))
            .build();
    Burst.Builder wrong =
        Burst.builder()
            .int_(1, 6)
            .float_(-0.5f, 0, Float.NaN)
            .double_(Double.NEGATIVE_INFINITY)
            .bool(Collections.nCopies(1025, true))
            .text("ok", "long")
            .timestamp(Instant.ofEpochMilli(999), Instant.ofEpochMilli(2000));
    StringBuilder said = new StringBuilder().append(burst).append('\n');
    wrong.violations().forEach(violation -> said.append(violation).append('\n'));
    said.append(refused(() -> Burst.builder().text("a", null))).append('\n');
    said.append(refused(() -> Burst.builder().int_(Arrays.asList(1, 2, null)))).append('\n');
    return said.toString();
  }

  private static String refused(Runnable call) {
    try {
      call.run();
      return "taken";
    } catch (NullPointerException e) {
      return e.getMessage();
    }
  }
}
