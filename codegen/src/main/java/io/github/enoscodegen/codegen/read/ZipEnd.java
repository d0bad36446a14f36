package io.github.enoscodegen.codegen.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The record at the end of a ZIP file (PKWARE's APPNOTE 4.3.16). It is held against bounds before
 * Commons Compress reads what it points to. The library ignores how many entries the record states,
 * and would make objects of hundreds of thousands; the fields of an entry take it time that grows
 * with the square of their number; and it reads on where a ZIP is one part of several.
 *
 * @param zip the whole ZIP
 * @param at where the record begins
 */
record ZipEnd(ByteBuffer zip, int at) {

  /** The console exports up to 20 models. */
  private static final int MAX_ENTRIES = 1000;

  /** Room for the longest name that is taken, which some packers repeat in UTF-8, and for times. */
  private static final int MAX_FIELDS = 1024;

  private static final int MARK = 0x06054b50;
  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCATOR_MARK = 0x07064b50;
  private static final int LOCATOR_SIZE = 20;

  /** Finds the record where the library does: the last one counts, before a comment. */
  static ZipEnd of(byte[] content) throws FileFault {
    ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int last = content.length - SIZE;
    int at = last;
    while (at >= Math.max(0, last - LONGEST_COMMENT) && zip.getInt(at) != MARK) {
      at--;
    }
    if (at < Math.max(0, last - LONGEST_COMMENT) || at + unsigned(zip, at + 20) != last) {
      throw OpenZip.bad(
          "This ZIP has no directory at its end. It seems to be cut off: get it again in full.");
    }
    return new ZipEnd(zip, at);
  }

  /** Requires that the directory is here, whole, and that of few and small files. */
  void requireBounded() throws FileFault {
    if (unsigned(zip, at + 4) != 0 || unsigned(zip, at + 6) != 0) {
      throw OpenZip.bad(
          "This is one part of a ZIP in several parts. Pack the models into one file.");
    }
    if (at >= LOCATOR_SIZE && zip.getInt(at - LOCATOR_SIZE) == LOCATOR_MARK) {
      throw OpenZip.bad(
          "This is a ZIP64, the form for files over 4 GiB. Pack the models as an ordinary ZIP.");
    }
    if (entries() > MAX_ENTRIES) {
      throw OpenZip.bad(
          "This ZIP has more than %d entries, and a ZIP of models has 20. Is this the right file?"
              .formatted(MAX_ENTRIES));
    }
    requireDirectory(
        Integer.toUnsignedLong(zip.getInt(at + 12)), Integer.toUnsignedLong(zip.getInt(at + 16)));
  }

  /** How many entries the directory has, as the record states. */
  private int entries() {
    return unsigned(zip, at + 10);
  }

  /** Steps over the entries, which the library then reads, no more of them and no fewer. */
  private void requireDirectory(long size, long start) throws FileFault {
    if (start + size != at) {
      throw damaged();
    }
    int next = (int) start;
    for (int i = 0; i < entries(); i++) {
      next = afterEntry(next);
    }
    if (next != at) {
      throw damaged();
    }
  }

  private int afterEntry(int entry) throws FileFault {
    if (entry > at - ENTRY_SIZE || zip.getInt(entry) != ENTRY_MARK) {
      throw damaged();
    }
    int fields = unsigned(zip, entry + 30);
    if (fields > MAX_FIELDS) {
      throw OpenZip.bad(
          "The directory of this ZIP has %d bytes of extra fields for one file, more than %d. Pack the models as an ordinary ZIP."
              .formatted(fields, MAX_FIELDS));
    }
    return entry + ENTRY_SIZE + unsigned(zip, entry + 28) + fields + unsigned(zip, entry + 32);
  }

  private static FileFault damaged() {
    return OpenZip.bad(OpenZip.DAMAGED_DIRECTORY);
  }

  private static int unsigned(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }
}
