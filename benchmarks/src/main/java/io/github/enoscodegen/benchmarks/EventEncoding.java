package io.github.enoscodegen.benchmarks;

import io.github.enoscodegen.EventPost;
import io.github.enoscodegen.EventRecord;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to turn 20 events with six output parameters each into the bytes of one
 * request.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests -Pbenchmark
 * }</pre>
 *
 * <p>JMH's own options go into {@code -Dbenchmark.arguments="EventEncoding -f 1 -prof gc"}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EventEncoding {

  private static final int RECORDS = 20;
  private static final long SEED = 20_260_101;
  private static final String ID = "1767312000000";

  private final List<PostedReport> reports = PostedReport.ofOneRequest(RECORDS, SEED);
  private final JsonWriter writer = new JsonWriter();
  private final JsonWriterRequest onePass = new JsonWriterRequest();
  private final JacksonGeneratorRequest generator = new JacksonGeneratorRequest();
  private final TunedJacksonRequest tunedGenerator = new TunedJacksonRequest();
  private final JacksonMapsRequest maps = new JacksonMapsRequest();

  /** Refuses to measure peers that do not do the same work. */
  @Setup
  public void requireSameBytes() throws IOException {
    byte[] expected = eventPost();
    for (byte[] bytes :
        List.of(jsonWriter(), jacksonGenerator(), jacksonGeneratorTuned(), jacksonMaps())) {
      if (!Arrays.equals(bytes, expected)) {
        throw new IllegalStateException(
            "not the same request: " + new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  /** The publisher's way: each event encoded once into a record, the records joined. */
  @Benchmark
  public byte[] eventPost() {
    EventPost.Builder post = EventPost.builder().id(ID);
    for (PostedReport posted : reports) {
      post.add(
          EventRecord.encode(
              posted.deviceKey(), posted.report(), posted.time(), ValueFormats.DEFAULT, writer));
    }
    return post.build().toJson();
  }

  /** One pass over the whole request, as the peers do it. */
  @Benchmark
  public byte[] jsonWriter() {
    return onePass.encode(ID, reports);
  }

  /** Jackson's generator as most code uses it. */
  @Benchmark
  public byte[] jacksonGenerator() throws IOException {
    return generator.encode(ID, reports);
  }

  /** Jackson's generator with everything that makes it faster. */
  @Benchmark
  public byte[] jacksonGeneratorTuned() throws IOException {
    return tunedGenerator.encode(ID, reports);
  }

  /** Maps and lists through Jackson's databind. */
  @Benchmark
  public byte[] jacksonMaps() throws IOException {
    return maps.encode(ID, reports);
  }
}
