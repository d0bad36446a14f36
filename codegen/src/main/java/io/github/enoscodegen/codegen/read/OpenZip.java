package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP in memory, as Commons Compress reads it; the only place that knows that library's failures.
 * Nothing is written to disk.
 */
final class OpenZip implements AutoCloseable {

  private static final String DAMAGED =
      "This file in a ZIP is damaged. Export or pack the models again.";
  static final String DAMAGED_DIRECTORY =
      "The directory of this ZIP is damaged. Export or pack the models again.";
  private static final String OVERLAP =
      "Files in this ZIP overlap each other or its directory. Export or pack the models again.";

  private final ZipFile zip;

  private OpenZip(ZipFile zip) {
    this.zip = zip;
  }

  /** Whether a file is, or once was, a ZIP. */
  static boolean isZip(byte[] content) {
    return content.length >= 2
        && content[0] == 'P'
        && content[1] == 'K'
        && (content.length == 2 || content[2] < ' ');
  }

  /** Reads the directory of a ZIP, if it is whole and small. */
  static OpenZip of(byte[] content) throws FileFault {
    ZipEnd.of(content).requireBounded();
    return new OpenZip(attempt(DAMAGED_DIRECTORY, () -> directory(content)));
  }

  /**
   * The headers before each entry are left alone: entries could share one whose fields take time
   * that grows with the square of their number. Names are decoded from their bytes elsewhere.
   */
  private static ZipFile directory(byte[] content) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
        .setCharset(StandardCharsets.ISO_8859_1)
        .setIgnoreLocalFileHeader(true)
        .setUseUnicodeExtraFields(false)
        .get();
  }

  /** What the ZIP holds, in the order of its directory. */
  List<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntries());
  }

  /** Requires that no two entries share data: little of it could stand for much. */
  void requireApart() throws FileFault {
    long end = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      long start = attempt(OVERLAP, () -> start(entry));
      if (start < end) {
        throw bad(OVERLAP);
      }
      end = start + entry.getCompressedSize();
    }
  }

  /** Where an entry's data begins. The library knows it, and checks its end, once asked for it. */
  private long start(ZipArchiveEntry entry) throws IOException {
    zip.getRawInputStream(entry).close();
    return entry.getDataOffset();
  }

  /** Unpacks an entry; takes no more memory than it needs and the directory says. */
  byte[] content(ZipArchiveEntry entry) throws FileFault {
    requirePlain(entry);
    byte[] content = attempt(DAMAGED, () -> unpacked(entry));
    if (content.length != entry.getSize() || crc(content) != entry.getCrc()) {
      throw bad(DAMAGED);
    }
    return content;
  }

  /** Other methods need further libraries, or memory that data of a few bytes decides. */
  private static void requirePlain(ZipArchiveEntry entry) throws FileFault {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw bad("This file in a ZIP is encrypted. Pack it without a password.");
    }
    int method = entry.getMethod();
    if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
      throw bad(
          "This file is packed by method %d. Pack it as an ordinary ZIP (method 8, deflate)."
              .formatted(method));
    }
  }

  /** One byte more than there should be is enough to see that there is more. */
  private byte[] unpacked(ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(Math.toIntExact(entry.getSize() + 1));
    }
  }

  /** The library leaves the check of an entry's sum to its callers. */
  private static long crc(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return sum.getValue();
  }

  @Override
  public void close() throws FileFault {
    attempt(
        DAMAGED,
        () -> {
          zip.close();
          return zip;
        });
  }

  static FileFault bad(String message) {
    return new FileFault(Rule.BAD_ZIP, message);
  }

  /**
   * Runs a step of the library on bytes that anybody may have made. Besides its IOExceptions it
   * meets impossible lengths and fields with exceptions of the language (IllegalArgumentException,
   * ArrayIndexOutOfBoundsException, NullPointerException), and its documentation rules out none.
   */
  private static <T> T attempt(String complaint, Step<T> step) throws FileFault {
    try {
      return step.run();
    } catch (IOException | RuntimeException e) {
      throw bad(complaint);
    }
  }

  /** Something that the library does. */
  private interface Step<T> {
    T run() throws IOException;
  }
}
