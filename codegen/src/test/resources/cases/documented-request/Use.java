import com.acme.documented.EventId1;
import com.acme.documented.EventId2;
import io.github.enoscodegen.EventPost;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  /** The request of EnOS's page "Historical Event Integration", from generated classes. */
  public static String use() {
    Instant time = Instant.ofEpochMilli(123456);
    EventPost post =
        EventPost.builder()
            .id("123")
            .add("device1", EventId1.builder().alarm(9).level(3).build(), time)
            .add("device2", EventId2.builder().result("ok").build(), time)
            .build();
    return new String(post.toJson(), StandardCharsets.UTF_8) + "\n";
  }
}
