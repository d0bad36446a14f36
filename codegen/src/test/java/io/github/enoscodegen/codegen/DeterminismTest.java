package io.github.enoscodegen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.emit.SourceFile;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same models give the same bytes, wherever and in whichever order. */
class DeterminismTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private final Locale locale = Locale.getDefault();
  private final TimeZone timeZone = TimeZone.getDefault();

  @AfterEach
  void restoresTheDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(timeZone);
  }

  @Test
  void orderLocaleAndZoneChangeNothing() throws Exception {
    List<ModelFile> files = new ArrayList<>();
    for (String name : List.of("every-type-rest", "awkward-names", "every-type-export")) {
      files.add(ModelFile.at(CASES.resolve(name).resolve("model.json")));
    }
    List<SourceFile> here = generate(files);

    Collections.reverse(files);
    Locale.setDefault(new Locale("tr", "TR")); // whose lower case of I has no dot
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

    assertThat(generate(files)).isEqualTo(here);
  }

  private static List<SourceFile> generate(List<ModelFile> files) throws Exception {
    List<SourceFile> written = new ArrayList<>();
    EventCodegen.run(CodegenRequest.of(files, PlanOptions.in("com.acme")), written::addAll);
    assertThat(written).isNotEmpty();
    return written;
  }
}
