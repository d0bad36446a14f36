package io.github.enoscodegen.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.github.enoscodegen.checker.EnosChecker;
import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.write.DirectorySink;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * How much of javac's time the checker takes: the CPU time of javac's thread, and the part of it
 * that is spent in the checker's listener. A program of its own, which starts a new JVM for each
 * run, since a build's javac is cold.
 */
public final class CheckerCost {

  private static final int CLASSES = 2_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Path folder;
  private final boolean constrained;

  private CheckerCost(Path folder, boolean constrained) {
    this.folder = folder;
    this.constrained = constrained;
  }

  /**
   * Measures.
   *
   * @param arguments a folder for what is generated, which stays, and how often; or with a third
   *     one of a single run in this JVM, {@code constrained} or {@code none}
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    if (arguments.length == 3) {
      new CheckerCost(folder, arguments[2].equals("constrained")).measure();
      return;
    }
    prepare(folder);
    for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
      fork(folder, "constrained");
      fork(folder, "none");
    }
  }

  private static void prepare(Path folder) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    EventCodegen.run(
        CodegenRequest.of(
            List.of(ModelFile.of("large.json", LargeModel.export(50))), PlanOptions.in("com.acme")),
        DirectorySink.at(sources, sources.resolve("written.txt")));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(files(sources), classes, List.of("-proc:none", "-Xplugin:EnosChecker off"), task -> {});
    write(CallerSources.of(CLASSES, true), folder.resolve("constrained"));
    write(CallerSources.of(CLASSES, false), folder.resolve("none"));
  }

  private static void write(Map<String, String> sources, Path folder) throws IOException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
  }

  private static void fork(Path folder, String callers) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-classpath",
            System.getProperty("java.class.path"),
            CheckerCost.class.getName(),
            folder.toString(),
            "1",
            callers);
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the run ended with " + exit);
    }
  }

  private void measure() throws Exception {
    String name = constrained ? "constrained" : "none";
    Path classes = folder.resolve("classes");
    List<String> options =
        List.of(
            "-proc:none",
            "-Xplugin:EnosChecker off", // it is started below, between two others
            "-classpath",
            classes + java.io.File.pathSeparator + System.getProperty("java.class.path"));
    Path output = Files.createDirectories(folder.resolve(name + "-classes"));
    Stopwatch stopwatch = new Stopwatch();
    long process = PROCESS.getProcessCpuTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    compile(files(folder.resolve(name)), output, options, stopwatch::around);
    thread = THREADS.getCurrentThreadCpuTime() - thread;
    process = PROCESS.getProcessCpuTime() - process;
    System.out.printf(
        Locale.ROOT,
        "%-11s: javac's thread %,6d ms, of it in the checker %,4d ms = %.2f %%; process %,6d ms%n",
        name,
        thread / 1_000_000,
        stopwatch.spent / 1_000_000,
        100.0 * stopwatch.spent / thread,
        process / 1_000_000);
  }

  private static void compile(
      List<Path> sources, Path output, List<String> options, Preparation preparation)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      preparation.prepare(task);
      if (!task.call()) {
        throw new IllegalStateException("the sources do not compile");
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
    }
    return files;
  }

  /** What is done with a task before it runs. */
  @FunctionalInterface
  private interface Preparation {
    void prepare(JavacTask task);
  }

  /** Listeners are told in the order in which they were added, so two stop the time of a third. */
  private static final class Stopwatch {

    private long started;
    private long spent;

    void around(JavacTask task) {
      task.addTaskListener(new Hand(() -> started = THREADS.getCurrentThreadCpuTime()));
      new EnosChecker().init(task);
      task.addTaskListener(new Hand(() -> spent += THREADS.getCurrentThreadCpuTime() - started));
    }
  }

  private record Hand(Runnable move) implements TaskListener {

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        move.run();
      }
    }
  }
}
