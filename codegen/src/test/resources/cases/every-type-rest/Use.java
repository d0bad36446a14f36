import com.acme.valve.Moved;
import io.github.enoscodegen.FileUri;
import io.github.enoscodegen.ValueReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  public static String use() {
    Moved moved =
        Moved.builder()
            .i(Integer.MAX_VALUE)
            .f(Float.MIN_VALUE)
            .d(1e10)
            .b(false)
            .s("five!")
            .u("x".repeat(2000))
            .e(Moved.E.ON)
            .n(Moved.N.MINUS_1)
            .k(Moved.K._1)
            .t(LocalDate.EPOCH)
            .z(Instant.ofEpochMilli(-1))
            .o(o -> o.delta(-5).note("abc"))
            .a()
            .c("one", "two")
            .x(FileUri.of("enos-lark://x"))
            .build();
    return moved.toString().replace("x".repeat(2000), "x*2000")
        + "\n"
        + Moved.builder().s("sixsix").o(o -> o.note("four")).violations()
        + "\n"
        + Moved.builder().build()
        + "\n"
        + moved.toMap().toString().replace("x".repeat(2000), "x*2000")
        + "\n"
        + Moved.fromMap(moved.toMap()).equals(moved)
        + "\n"
        + Moved.builder().putAll(Map.of("n", 3, "k", 1, "o", 5, "c", "one", "b", 1)).violations()
        + "\n"
        + Moved.fromMap(Map.of("n", "-1", "k", 1, "b", 0, "z", 5), ValueReading.LENIENT)
        + "\n";
  }
}
