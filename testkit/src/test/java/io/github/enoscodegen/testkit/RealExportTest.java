package io.github.enoscodegen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.write.DirectorySink;
import io.github.enoscodegen.publish.EventPublisher;
import io.github.enoscodegen.publish.IntegrationChannel;
import io.github.enoscodegen.publish.PostResult;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A model that a console really exported: generated, compiled, posted and accepted. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RealExportTest {

  private static final Path EXPORT =
      Path.of(System.getProperty("enos.samples", ""))
          .resolve("models/console-export/model_Python_Demo_Model.json");

  /** Posts all three events of the model, with every one of their parameters. */
  private static final String CALLER =
      """
      import com.acme.python_demo_model.Event1;
      import com.acme.python_demo_model.TempBelow10;
      import com.acme.python_demo_model.TempExceed27;
      import io.github.enoscodegen.FileUri;
      import io.github.enoscodegen.publish.EventPublisher;
      import io.github.enoscodegen.publish.PostResult;
      import java.time.Instant;
      import java.util.List;
      import java.util.concurrent.CompletionStage;
      import java.util.function.Function;

      public class Caller
          implements Function<EventPublisher, List<CompletionStage<PostResult>>> {

        @Override
        public List<CompletionStage<PostResult>> apply(EventPublisher publisher) {
          Instant now = Instant.parse("2026-01-31T00:00:00Z");
          return List.of(
              publisher.post("device1", Event1.builder().build(), now),
              publisher.post(
                  "device2",
                  TempExceed27.builder()
                      .temperature(27.5)
                      .fileParameter(FileUri.of("enos-connect://1"))
                      .build(),
                  now),
              publisher.post(
                  "device1", TempBelow10.builder().temperature(9).floatParam(0.1f).build(), now));
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void allItsEventsAreAccepted() throws Exception {
    assumeTrue(Files.exists(EXPORT), () -> "skipped: the real samples are absent: " + EXPORT);
    Path sources = folder.resolve("sources");
    EventCodegen.run(
        CodegenRequest.of(List.of(ModelFile.at(EXPORT)), PlanOptions.in("com.acme")),
        DirectorySink.at(sources, folder.resolve("list")));
    Files.writeString(sources.resolve("Caller.java"), CALLER);
    compile(sources);

    try (EnosHub hub =
            EnosHub.builder()
                .product("demo", "secret", EXPORT)
                .device("demo", "device1")
                .device("demo", "device2")
                .start();
        EventPublisher publisher =
            EventPublisher.builder()
                .broker(hub.broker())
                .channel(IntegrationChannel.ofProduct("demo", "secret"))
                .build()) {
      List<PostResult> results = post(publisher);

      assertThat(results).hasSize(3).allMatch(result -> result instanceof PostResult.Accepted);
      assertThat(hub.accepted())
          .extracting(AcceptedEvent::deviceKey, AcceptedEvent::identifier, AcceptedEvent::outputs)
          .containsExactly(
              tuple("device1", "Event1", "{}"),
              tuple(
                  "device2",
                  "tempExceed27",
                  "{\"temperature\":27.5,\"fileParameter\":\"enos-connect://1\"}"),
              tuple("device1", "tempBelow10", "{\"temperature\":9,\"floatParam\":0.1}"));
    }
  }

  private void compile(Path sources) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none"));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(arguments::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).as("javac's exit status; its complaints are on standard error").isZero();
  }

  @SuppressWarnings("unchecked") // Caller implements just this
  private List<PostResult> post(EventPublisher publisher) throws Exception {
    URL[] path = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      var caller =
          (Function<EventPublisher, List<CompletionStage<PostResult>>>)
              loader.loadClass("Caller").getConstructor().newInstance();
      List<PostResult> results = new ArrayList<>();
      for (CompletionStage<PostResult> result : caller.apply(publisher)) {
        results.add(result.toCompletableFuture().get(30, TimeUnit.SECONDS));
      }
      return results;
    }
  }
}
