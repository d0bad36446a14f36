package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.write.DirectorySink;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Generates in a process of its own, and says in what surroundings. */
final class ForkedGeneration {

  /** Writes the sources of the models that the later arguments name to the folder of the first. */
  public static void main(String[] arguments) throws Exception {
    Path sources = Path.of(arguments[0]);
    List<ModelFile> models =
        Arrays.stream(arguments).skip(1).map(name -> ModelFile.at(Path.of(name))).toList();
    EventCodegen.run(
        CodegenRequest.of(models, PlanOptions.in("com.acme")),
        DirectorySink.at(sources, sources.resolve("written.txt")));
    System.out.print(surroundings());
  }

  /** In ASCII, since the charset may be any. */
  private static String surroundings() {
    String digits = String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", 1);
    return String.join(
        " ",
        Locale.getDefault().toLanguageTag(),
        "U+%04X".formatted(digits.codePointAt(0)),
        TimeZone.getDefault().getID(),
        Charset.defaultCharset().name(),
        Integer.toString(System.lineSeparator().length()));
  }

  private ForkedGeneration() {}
}
