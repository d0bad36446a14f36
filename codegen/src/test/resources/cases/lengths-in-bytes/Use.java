import com.acme.bytes.Told;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  public static String use() {
    Told right = Told.builder().note("轴承").any("轴承轴承").place(p -> p.name("x")).build();
    Told.Builder wrong = Told.builder().note("轴承x").place(p -> p.name("é"));
    StringBuilder said = new StringBuilder().append(right).append('\n');
    wrong.violations().forEach(violation -> said.append(violation).append('\n'));
    return said.toString();
  }
}
