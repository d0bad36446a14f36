package io.github.enoscodegen.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.write.DirectorySink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * How large generated code is, how long it takes to generate and to compile, and to load: a program
 * of its own, since each is done once and takes seconds to minutes.
 */
public final class GeneratedSize {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final int events;
  private final Path sources;
  private final Path classes;

  private GeneratedSize(int events, Path folder) {
    this.events = events;
    this.sources = folder.resolve("sources");
    this.classes = folder.resolve("classes");
  }

  /**
   * Measures.
   *
   * @param arguments a folder for what is generated, which stays, and numbers of events
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    for (String events : Arrays.asList(arguments).subList(1, arguments.length)) {
      new GeneratedSize(Integer.parseInt(events), folder.resolve(events)).measure();
    }
  }

  private void measure() throws Exception {
    Files.createDirectories(sources);
    Files.createDirectories(classes);
    report("generate", this::generate);
    count("sources", sources, ".java");
    say("lines", lines());
    report("compile", this::compile);
    count("classes", classes, ".class");
    report("load the catalogue", this::load);
  }

  private void generate() throws IOException, ModelRejectedException {
    List<ModelFile> files = List.of(ModelFile.of("large.json", LargeModel.export(events)));
    EventCodegen.run(
        CodegenRequest.of(files, PlanOptions.in("com.acme")),
        DirectorySink.at(sources, sources.resolve("written.txt")));
  }

  private void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> options = List.of("--release", "17", "-proc:none");
      boolean compiled =
          compiler
              .getTask(
                  null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the generated sources do not compile");
      }
    }
  }

  private List<Path> sources() throws IOException {
    return files(sources, ".java");
  }

  private void load() throws IOException, ReflectiveOperationException {
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, GeneratedSize.class.getClassLoader())) {
      Object catalogue =
          loader.loadClass("com.acme.large.LargeEvents").getMethod("catalogue").invoke(null);
      if (!String.valueOf(catalogue).contains("event" + (events - 1))) {
        throw new IllegalStateException("not the whole catalogue was loaded");
      }
    }
  }

  private long lines() throws IOException {
    long lines = 0;
    for (Path source : sources()) {
      try (Stream<String> read = Files.lines(source)) {
        lines += read.count();
      }
    }
    return lines;
  }

  private void count(String what, Path folder, String suffix) throws IOException {
    List<Path> files = files(folder, suffix);
    say(what, files.size());
    say("bytes of " + what, files.stream().mapToLong(GeneratedSize::size).sum());
    say("bytes of the largest", files.stream().mapToLong(GeneratedSize::size).max().orElse(0));
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(path -> path.toString().endsWith(suffix)).forEach(files::add);
    }
    return files;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(String what, Work work) throws Exception {
    long cpu = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    work.run();
    say("ms to " + what, (System.nanoTime() - start) / 1_000_000);
    say("CPU ms to " + what, (PROCESS.getProcessCpuTime() - cpu) / 1_000_000);
  }

  private void say(String what, long number) {
    System.out.printf(
        Locale.ROOT,
        "%5d events: %,13d %s (%,.1f per event)%n",
        events,
        number,
        what,
        (double) number / events);
  }

  /** A step that is measured. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }
}
