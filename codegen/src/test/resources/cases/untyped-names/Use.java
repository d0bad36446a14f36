import com.acme.untyped_names.Map;
import com.acme.untyped_names.ThingStruct;
import com.acme.untyped_names.UntypedNamesEvents;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  public static String use() {
    Map map =
        Map.fromJson(
            "{\"fromJson\":1,\"fromMap\":\"m\",\"toMap\":true,\"putAll\":[1,2],\"_unread\":2,\"in\":0.5,"
                + "\"values\":\"2026-01-31\",\"reading\":\"7\",\"items\":1.5,\"map\":\"u\","
                + "\"struct\":{\"items\":1,\"toMap\":\"t\",\"struct\":\"b\",\"reading\":false},"
                + "\"untyped-map\":\"x\",\"unread-values\":\"y\",\"object\":\"z\",\"value-kind\":{\"value-kind\":3}}");
    ThingStruct struct = ThingStruct.fromJson("{\"value-reading\":{\"map\":5},\"untyped-values\":\"v\"}");
    return map.toMap()
        + "\n"
        + Map.fromMap(map.toMap()).equals(map)
        + "\n"
        + map.toBuilder().fromJson_(7).toMap_(false).putAll_(3).clearStruct().clearValueKind().build()
        + "\n"
        + UntypedNamesEvents.catalogue().find("thing-struct").orElseThrow().fromMap(struct.toMap())
        + "\n";
  }
}
