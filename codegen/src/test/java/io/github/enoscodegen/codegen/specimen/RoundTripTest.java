package io.github.enoscodegen.codegen.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.model.ModelDigest;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a document states is what is read from it: everything but the positions. The scale of
 * numbers counts, too, since they are written and read as they are held.
 */
class RoundTripTest {

  /** Few features, since comparing takes long; the items of their structs are many enough. */
  private static final ModelSize FEW = new ModelSize(0, 2, 3, 28, 2);

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRestDocumentIsReadAsItWasWritten(long seed) throws ModelRejectedException {
    ThingModel model = RandomModels.of(Form.REST, FEW, seed);

    ThingModel read = read(RestDocument.of(model, RestStyle.of(seed)), seed);

    assertSame(read, model, seed);
    assertThat(ModelDigest.of(read)).isEqualTo(ModelDigest.of(model));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anExportIsReadAsItWasWritten(long seed) throws ModelRejectedException {
    ThingModel model = RandomModels.of(Form.EXPORT, FEW, seed);

    ThingModel read = read(ExportDocument.of(model), seed);

    assertSame(read, model, seed);
    assertThat(ModelDigest.of(read)).isEqualTo(ModelDigest.of(model));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bothFormsOfAModelAreReadAlike(long seed) throws ModelRejectedException {
    ThingModel model = RandomModels.of(Form.REST, FEW, seed);

    ThingModel asRest = read(RestDocument.of(model, RestStyle.of(seed)), seed);
    ThingModel asExport = read(ExportDocument.of(model), seed);

    assertSame(asExport, asRest, seed);
    assertThat(ModelDigest.of(asExport)).isEqualTo(ModelDigest.of(asRest));
  }

  /** Strictly by type: an INT has the same fields as a FLOAT, and a DATE has none, like a FILE. */
  private static void assertSame(ThingModel actual, ThingModel expected, long seed) {
    assertThat(actual)
        .as("seed %d", seed)
        .usingRecursiveComparison()
        .withStrictTypeChecking()
        .withEqualsForType(I18nText::equals, I18nText.class) // has no positions
        .ignoringFieldsOfTypes(SourcePosition.class)
        .isEqualTo(expected);
  }

  private static ThingModel read(String document, long seed) throws ModelRejectedException {
    ModelFile file = ModelFile.of("seed-" + seed + ".json", document);
    List<ThingModel> models = EventCodegen.readModels(List.of(file));
    assertThat(models).as("seed %d", seed).hasSize(1);
    return models.get(0);
  }
}
