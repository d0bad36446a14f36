import com.acme.hostile.Boom;

public class Use {

  public static String use() {
    return Boom.builder().v(1).w(Boom.W.values()[0]).build() + "\n";
  }
}
