package io.github.enoscodegen.maven.it;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files and jars, so that none need be kept beside the sources. */
public final class Archive {

  /** Packs all files below a folder under their paths there. */
  public static void of(File folder, File archive) throws IOException {
    Path target = archive.toPath();
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String path : Snapshot.pathsIn(folder.toPath())) {
        zip.putNextEntry(new ZipEntry(path));
        Files.copy(folder.toPath().resolve(path), zip);
        zip.closeEntry();
      }
    }
  }

  private Archive() {}
}
