import com.acme.wide.Sample;

@SuppressWarnings("enos") // wrong values are to reach build() here
public class Use {

  public static String use() {
    Sample first = Sample.builder().v00(1).v63(63f).v64(64).v69(69).build();
    Sample second = first.toBuilder().clearV64().clearV00().build();
    return first + " " + first.v65() + "\n" + second + " " + first.equals(second) + "\n";
  }
}
