package io.github.enoscodegen.maven.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder at a time, by path with slashes. */
public final class Snapshot {

  /** Of every file in it: so a file is seen to be written even if its bytes are the same. */
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

  private final SortedMap<String, FileTime> times;

  private Snapshot(SortedMap<String, FileTime> times) {
    this.times = times;
  }

  static Snapshot takenOf(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
    return new Snapshot(times(folder));
  }

  static List<String> pathsIn(Path folder) throws IOException {
    return List.copyOf(times(folder).keySet());
  }

  /** In order of paths. */
  List<String> changesIn(Path folder) throws IOException {
    SortedMap<String, FileTime> now = times(folder);
    Map<String, String> changes = new HashMap<>();
    times.forEach(
        (path, time) -> {
          if (!now.containsKey(path)) {
            changes.put(path, "deleted");
          } else if (!time.equals(now.get(path))) {
            changes.put(path, "written");
          }
        });
    now.keySet().stream()
        .filter(path -> !times.containsKey(path))
        .forEach(path -> changes.put(path, "created"));
    return changes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(change -> change.getValue() + " " + change.getKey())
        .toList();
  }

  private static SortedMap<String, FileTime> times(Path folder) throws IOException {
    SortedMap<String, FileTime> times = new TreeMap<>();
    for (Path file : files(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      times.put(path, Files.getLastModifiedTime(file));
    }
    return times;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new ArrayList<>(
          paths.filter(Files::isRegularFile).filter(file -> !isNotice(folder, file)).toList());
    }
  }

  /** Logs of builds, and what maven-compiler-plugin writes down each time. */
  private static boolean isNotice(Path folder, Path file) {
    Path path = folder.relativize(file);
    return path.toString().contains("maven-status")
        || (path.getNameCount() == 1 && path.toString().endsWith(".log"));
  }
}
