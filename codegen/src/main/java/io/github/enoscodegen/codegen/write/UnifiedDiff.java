package io.github.enoscodegen.codegen.write;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import io.github.enoscodegen.codegen.diagnostic.OneLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How two texts differ, for people and for {@code patch}. */
record UnifiedDiff(List<String> lines) {

  private static final int CONTEXT = 3;
  private static final String NO_FILE = "/dev/null";
  private static final String NO_END = "\\ No newline at end of file";

  /** Of longer texts it would take long to find what they have in common. */
  private static final long MOST_COMPARISONS = 100_000_000;

  static UnifiedDiff of(
      Optional<String> nameBefore, String before, Optional<String> nameAfter, String after) {
    List<String> original = lines(before);
    List<String> revised = lines(after);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            nameBefore.orElse(NO_FILE),
            nameAfter.orElse(NO_FILE),
            original,
            patch(original, revised),
            CONTEXT);
    return new UnifiedDiff(
        diff.stream()
            .flatMap(line -> Arrays.stream(line.split("\n", -1)))
            .map(UnifiedDiff::visible)
            .map(UnifiedDiff::corrected)
            .toList());
  }

  /** The first lines, and how many more there are. */
  List<String> shortened(int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, most));
    shown.add("… and %d more lines of this file".formatted(lines.size() - most));
    return shown;
  }

  private static Patch<String> patch(List<String> original, List<String> revised) {
    return Patch.generate(original, revised, changes(original, revised));
  }

  private static List<Change> changes(List<String> original, List<String> revised) {
    if ((long) original.size() * revised.size() > MOST_COMPARISONS) {
      return List.of(new Change(DeltaType.CHANGE, 0, original.size(), 0, revised.size()));
    }
    List<Change> changes = new ArrayList<>();
    for (Change next :
        new MyersDiffWithLinearSpace<String>().computeDiff(original, revised, null)) {
      int last = changes.size() - 1;
      if (last >= 0 && isNext(changes.get(last), next)) {
        changes.set(last, joined(changes.get(last), next));
      } else {
        changes.add(next);
      }
    }
    return changes;
  }

  private static boolean isNext(Change change, Change next) {
    return change.endOriginal == next.startOriginal && change.endRevised == next.startRevised;
  }

  /** In one change, what goes stands before what comes, as people expect. */
  private static Change joined(Change change, Change next) {
    return new Change(
        DeltaType.CHANGE,
        change.startOriginal,
        next.endOriginal,
        change.startRevised,
        next.endRevised);
  }

  /** A last line without line feed differs from one with it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    String rest = lines.remove(lines.size() - 1);
    if (!rest.isEmpty()) {
      lines.add(rest + "\n" + NO_END);
    }
    return lines;
  }

  /** No lines begin at line 0, or {@code patch} takes a file that is not there for an empty one. */
  private static String corrected(String line) {
    return line.matches("@@ -\\d+(,\\d+)? \\+\\d+(,\\d+)? @@")
        ? line.replace("-1,0 ", "-0,0 ").replace("+1,0 ", "+0,0 ")
        : line;
  }

  /** Tabs are fine. */
  private static String visible(String line) {
    return Arrays.stream(line.split("\t", -1)).map(OneLine::of).collect(Collectors.joining("\t"));
  }
}
