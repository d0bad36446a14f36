package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP file (PKWARE's APPNOTE 4.3.12 and 4.3.16).
 *
 * <p>The JDK's readers need a file on disk, or believe the headers before each entry and never see
 * the directory; a file that was cut off, or whose two lists differ, is then read in part.
 */
final class ZipDirectory {

  /** The console exports up to 20 models. */
  static final int MAX_ENTRIES = 1000;

  private static final int END_MARK = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 0xffff;

  private final ByteBuffer zip;
  private final int end;

  private ZipDirectory(ByteBuffer zip, int end) {
    this.zip = zip;
    this.end = end;
  }

  /** Whether a file is, or once was, a ZIP. */
  static boolean isZip(byte[] content) {
    return content.length >= 2
        && content[0] == 'P'
        && content[1] == 'K'
        && (content.length == 2 || content[2] < ' ');
  }

  /** What a ZIP holds, in the order of its directory. */
  static List<ZipEntry> read(byte[] content) throws FileFault {
    ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    return new ZipDirectory(zip, end(zip)).entries();
  }

  /** The end record lies before a comment that reaches to the end of the file. */
  private static int end(ByteBuffer zip) throws FileFault {
    int last = zip.limit() - END_SIZE;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == END_MARK && at + END_SIZE + unsigned(zip, at + 20) == zip.limit()) {
        return at;
      }
    }
    throw bad(
        "This ZIP has no directory at its end. It seems to be cut off: get it again in full.");
  }

  private List<ZipEntry> entries() throws FileFault {
    if (unsigned(zip, end + 4) != 0 || unsigned(zip, end + 6) != 0) {
      throw bad("This is one part of a ZIP in several parts. Pack the models into one file.");
    }
    int count = unsigned(zip, end + 10);
    if (count > MAX_ENTRIES) {
      throw bad(
          "This ZIP has more than %d entries, and a ZIP of models has 20. Is this the right file?"
              .formatted(MAX_ENTRIES));
    }
    return entries(count, zip.getInt(end + 16));
  }

  private List<ZipEntry> entries(int count, int start) throws FileFault {
    List<ZipEntry> entries = new ArrayList<>();
    int at = start;
    for (int i = 0; i < count; i++) {
      requireEntry(at);
      entries.add(ZipEntry.read(zip, at, end));
      at += ENTRY_SIZE + variable(at);
    }
    if (at != end) {
      throw damaged();
    }
    return entries;
  }

  private void requireEntry(int at) throws FileFault {
    boolean whole =
        at >= 0
            && at <= end - ENTRY_SIZE
            && zip.getInt(at) == ENTRY_MARK
            && variable(at) <= end - ENTRY_SIZE - at;
    if (!whole) {
      throw damaged();
    }
  }

  /** The lengths of an entry's name, extra field and comment. */
  private int variable(int at) {
    return unsigned(zip, at + 28) + unsigned(zip, at + 30) + unsigned(zip, at + 32);
  }

  static int unsigned(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  static FileFault bad(String message) {
    return new FileFault(Rule.BAD_ZIP, message);
  }

  private static FileFault damaged() {
    return bad("The directory of this ZIP is damaged. Export or pack the models again.");
  }
}
