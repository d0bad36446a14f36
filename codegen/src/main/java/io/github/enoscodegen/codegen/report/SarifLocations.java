package io.github.enoscodegen.codegen.report;

import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.OneLine;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where results are: in a file, and in a model. */
final class SarifLocations {

  /** The name by which readers know the root of the sources. */
  private static final String ROOT = "%SRCROOT%";

  /** Lines of minified files are too long to be of use. */
  private static final int LONGEST_SNIPPET = 200;

  private final Findings findings;
  private final List<String> uris;

  SarifLocations(Findings findings) {
    this.findings = findings;
    this.uris = findings.files().stream().map(ArtifactUri::of).distinct().toList();
  }

  /** The files that were looked at, at the places to which results point. */
  List<ArtifactLocation> files() {
    return uris.stream().map(SarifLocations::location).toList();
  }

  /** The file that was looked at, if the complaint is about another that is in it. */
  Optional<ArtifactLocation> container(Diagnostic diagnostic) {
    String target = findings.target(diagnostic);
    return target.equals(diagnostic.position().file())
        ? Optional.empty()
        : Optional.of(file(target));
  }

  Location of(SourcePosition position) {
    Location location =
        new Location()
            .withPhysicalLocation(
                new PhysicalLocation()
                    .withArtifactLocation(file(position.file()))
                    .withRegion(region(position)));
    String path = OneLine.ofShortened(position.path().toString());
    return path.isEmpty()
        ? location
        : location.withLogicalLocations(
            Collections.singleton(new LogicalLocation().withFullyQualifiedName(path)));
  }

  private ArtifactLocation file(String name) {
    String uri = ArtifactUri.of(name);
    return location(uri).withIndex(uris.indexOf(uri));
  }

  private static ArtifactLocation location(String uri) {
    ArtifactLocation location = new ArtifactLocation().withUri(uri);
    return ArtifactUri.isRelative(uri) ? location.withUriBaseId(ROOT) : location;
  }

  /** From the place to the end of its line: that is what a region without an end means. */
  private static Region region(SourcePosition position) {
    Region region = new Region().withStartLine(position.line()).withStartColumn(position.column());
    String rest = position.source().restOfLine(position.offset());
    return rest.isEmpty() || rest.length() > LONGEST_SNIPPET
        ? region
        : region.withSnippet(new ArtifactContent().withText(wellFormed(rest)));
  }

  /** With a question mark for half of a surrogate pair, which UTF-8 has no bytes for. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
