package io.github.enoscodegen.codegen.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file in which committed sources and what the models give now differ.
 *
 * @param kind how it differs
 * @param file where it is, or should be; absolute
 * @param committed its text as it is, empty if it is missing; with line feeds
 * @param current its text as it should be, empty if it should not be there; with line feeds
 */
public record SourceDifference(Kind kind, Path file, String committed, String current) {

  /** How a file differs. */
  public enum Kind {
    /** It is there with another text. */
    CHANGED,
    /** It is not there. */
    MISSING,
    /** It was generated once, and no model gives it now. */
    NO_LONGER_GENERATED
  }

  /**
   * The difference in the form of {@code diff -u} and Git, with three lines of context: what is
   * committed as {@code a/}, what the models give now as {@code b/}.
   *
   * <p>Characters that would disturb a terminal are escaped.
   *
   * @param base the folder that names are relative to; a file outside of it has its absolute name
   * @param mostLines how many lines are shown, from 1, those with the names included; if there are
   *     more, one that says how many follows
   * @return lines without line breaks
   */
  public List<String> unifiedDiff(Path base, int mostLines) {
    String name = name(base.toAbsolutePath().normalize());
    Optional<String> before = Optional.of("a/" + name).filter(a -> kind != Kind.MISSING);
    Optional<String> after = Optional.of("b/" + name).filter(b -> kind != Kind.NO_LONGER_GENERATED);
    return UnifiedDiff.of(before, committed, after, current).shortened(mostLines);
  }

  private String name(Path base) {
    Path name = file.startsWith(base) ? base.relativize(file) : file;
    return name.toString().replace('\\', '/').replaceFirst("^/", "");
  }
}
