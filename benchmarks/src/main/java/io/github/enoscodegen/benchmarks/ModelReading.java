package io.github.enoscodegen.benchmarks;

import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read and check a model of many events with 20 parameters each; the time for
 * an event should not depend on how many there are.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ModelReading {

  /** How many events the model has. */
  @Param({"500", "1000", "2500", "5000"})
  public int events;

  /** The form of the file. */
  @Param({"rest", "export"})
  public String form = "";

  private List<ModelFile> files = List.of();

  /** Refuses to measure what reads only a part. */
  @Setup
  public void makeModel() throws ModelRejectedException {
    String model = form.equals("rest") ? LargeModel.rest(events) : LargeModel.export(events);
    files = List.of(ModelFile.of("large.json", model));
    ThingModel read = readAndCheck().get(0);
    if (read.events().size() != events || read.events().get(0).outputs().size() != 20) {
      throw new IllegalStateException("not the whole model was read");
    }
  }

  /** From bytes to checked models. */
  @Benchmark
  public List<ThingModel> readAndCheck() throws ModelRejectedException {
    return EventCodegen.readModels(files);
  }
}
