package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.maven.classes.ClassCheck;
import io.github.enoscodegen.maven.classes.Finding;
import io.github.enoscodegen.testkit.differential.MemoryCompiler.Compiled;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The reader of class files that goal check-classes is, by what it finds in the same classes. */
final class ClassFilesJudge implements ConstantJudge {

  private final Map<String, Set<String>> refused = new HashMap<>();

  /**
   * Reads the classes.
   *
   * @param folder where they are written to
   */
  ClassFilesJudge(Compiled compiled, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : compiled.classFiles().entrySet()) {
      Path path = folder.resolve(file.getKey().replace('.', '/') + ".class");
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    for (Finding finding : ClassCheck.run(folder, classPath()).findings()) {
      Matcher message = CheckerJudge.MESSAGE.matcher(finding.message());
      if (message.matches()) {
        refused.computeIfAbsent(finding.type(), type -> new HashSet<>()).add(message.group(1));
      }
    }
  }

  @Override
  public Set<String> refused(ConstantCaller caller, Compiled compiled) {
    return refused.getOrDefault(ConstantCaller.PACKAGE + "." + caller.name(), Set.of());
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }
}
