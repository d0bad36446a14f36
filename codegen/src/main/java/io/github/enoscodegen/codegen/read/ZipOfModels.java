package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourceText;
import io.github.enoscodegen.codegen.json.Decoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Several model files in one, as the console of EnOS 2.4 exports up to 20 models. Nothing is
 * written to disk; what desktops leave in ZIPs is passed over, and everything else that is no model
 * file is refused: it may be a model under a wrong name.
 *
 * @param name path of the ZIP file, as complaints show it
 * @param content its bytes
 * @param diagnostics told what is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record ZipOfModels(String name, byte[] content, Diagnostics diagnostics) {

  /** The texts of the model files in the order of their names. */
  Stream<SourceText> texts() throws FileFault {
    try (OpenZip zip = OpenZip.of(content)) {
      List<Entry> entries = zip.entries().stream().map(Entry::of).toList();
      List<Entry> models = models(entries);
      if (entries.stream().map(Entry::name).allMatch(ZipNames::isLitter)) {
        throw OpenZip.bad("This ZIP holds no .json file. Export the models again.");
      }
      requireBounded(models);
      zip.requireApart();
      return models.stream().flatMap(model -> text(model, zip)).toList().stream();
    }
  }

  private List<Entry> models(List<Entry> entries) {
    List<Entry> models = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Entry entry : entries) {
      Optional<String> fault = fault(entry.name(), names);
      fault.ifPresent(this::report);
      if (fault.isEmpty() && !ZipNames.isLitter(entry.name())) {
        models.add(entry);
      }
    }
    models.sort(Comparator.comparing(Entry::name));
    return models;
  }

  private Optional<String> fault(String entry, Set<String> names) {
    Optional<String> illegal =
        ZipNames.fault(entry)
            .map(what -> "Name '%s' in this ZIP %s. Pack it again.".formatted(entry, what));
    if (illegal.isPresent()) {
      return illegal;
    }
    if (!names.add(entry)) {
      return Optional.of("Two files in this ZIP are named '%s'. Rename one.".formatted(entry));
    }
    String lowerCase = entry.toLowerCase(Locale.ROOT);
    return lowerCase.endsWith(".json") || ZipNames.isLitter(entry)
        ? Optional.empty()
        : Optional.of(stranger(entry, lowerCase.endsWith(".zip")));
  }

  private static String stranger(String entry, boolean zip) {
    return zip
        ? "'%s' is a ZIP within this ZIP. Unpack it and pack its .json files.".formatted(entry)
        : "'%s' in this ZIP is no .json file. Remove it, or correct its name.".formatted(entry);
  }

  /** Sizes may be any numbers; each counts as little more than the limit, lest the sum overflow. */
  private static void requireBounded(List<Entry> models) throws FileFault {
    long limit = FileContent.MAX_BYTES;
    if (models.stream().mapToLong(m -> Math.min(m.packed().getSize(), limit + 1)).sum() > limit) {
      throw new FileFault(
          Rule.FILE_TOO_LARGE,
          "This ZIP unpacks to more than 32 MiB, as no ZIP of thing models does. Is this the right file?");
    }
  }

  private Stream<SourceText> text(Entry entry, OpenZip zip) {
    String full = name + "!/" + entry.name();
    try {
      byte[] unpacked = zip.content(entry.packed());
      if (OpenZip.isZip(unpacked)) {
        throw OpenZip.bad("This is a ZIP within a ZIP. Unpack it and pack its .json files.");
      }
      return Decoder.decode(full, unpacked, diagnostics).stream();
    } catch (FileFault fault) {
      ModelTexts.report(fault, full, diagnostics);
      return Stream.empty();
    }
  }

  private void report(String message) {
    ModelTexts.report(OpenZip.bad(message), name, diagnostics);
  }

  /**
   * A file in the ZIP.
   *
   * @param name its path, in whichever charset it was written
   * @param packed what the library tells of it
   */
  private record Entry(String name, ZipArchiveEntry packed) {

    static Entry of(ZipArchiveEntry packed) {
      return new Entry(ZipNames.decode(packed.getRawName()), packed);
    }
  }
}
