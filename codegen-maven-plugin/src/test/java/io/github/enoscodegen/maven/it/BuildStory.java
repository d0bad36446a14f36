package io.github.enoscodegen.maven.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A project that is built several times, with changes in between. The invoker has built it once
 * before a script runs. Not thread-safe.
 */
public final class BuildStory {

  private final Path basedir;
  private final Host host;
  private int builds = 1;

  private BuildStory(Path basedir, Host host) {
    this.basedir = basedir;
    this.host = host;
  }

  /**
   * Tells the story of the project that a script belongs to. It is told well if nothing is thrown:
   * what the last statement of a script gives must not count, and so there is no result.
   *
   * @param variables of the script: {@code binding.variables}
   * @param story what happens, and what is seen
   */
  public static void tell(Map<String, ?> variables, Consumer<BuildStory> story) {
    story.accept(new BuildStory(Host.folder(variables, "basedir"), Host.of(variables)));
  }

  /** The build that was before the script; that its end was the expected one is known. */
  public Build first() throws IOException {
    return new Build(0, Files.readString(file("build.log")));
  }

  /** Builds with further arguments of Maven's command line. */
  public Build build(String... arguments) throws IOException {
    return buildIn("", arguments);
  }

  /** Builds in a folder below the project's. */
  public Build buildIn(String folder, String... arguments) throws IOException {
    builds++;
    return host.run(file(folder), List.of(arguments), file("build-" + builds + ".log"));
  }

  /** A file or folder of the project. */
  public Path file(String path) {
    return basedir.resolve(path).normalize();
  }

  /** The text of a file. */
  public String text(String path) throws IOException {
    return Files.readString(file(path));
  }

  /** Writes a file, and the folders that it lies in. */
  public void write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
  }

  /** Replaces a text that is there. */
  public void edit(String path, String from, String to) throws IOException {
    String text = text(path);
    if (!text.contains(from)) {
      throw new AssertionError("'%s' is not in %s".formatted(from, path));
    }
    write(path, text.replace(from, to));
  }

  /** Renames or moves a file or folder. */
  public void move(String from, String to) throws IOException {
    Files.createDirectories(file(to).getParent());
    Files.move(file(from), file(to));
  }

  /** Deletes a file, or a folder with all that is in it. */
  public void delete(String path) throws IOException {
    try (Stream<Path> paths = Files.walk(file(path))) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** The files below a folder, by path with slashes, in order; none where there is no folder. */
  public List<String> filesIn(String folder) throws IOException {
    return Files.exists(file(folder)) ? Snapshot.pathsIn(file(folder)) : List.of();
  }

  /** All files as they are now, but for logs; each is made old, so that a rewrite can be seen. */
  public Snapshot snapshot() throws IOException {
    return Snapshot.takenOf(basedir);
  }

  /** What has become of the files since: such as {@code written target/x}, in order of paths. */
  public List<String> changesSince(Snapshot before) throws IOException {
    return before.changesIn(basedir);
  }

  /** The changes below a folder. */
  public List<String> changesSince(Snapshot before, String folder) throws IOException {
    return changesSince(before).stream().filter(change -> change.contains(" " + folder)).toList();
  }
}
