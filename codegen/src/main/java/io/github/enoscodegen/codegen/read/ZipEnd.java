package io.github.enoscodegen.codegen.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The record at the end of a ZIP file (PKWARE's APPNOTE 4.3.16). It is held against bounds before
 * Commons Compress reads what it points to. The library ignores how many entries the record states,
 * and would make objects of hundreds of thousands; it reads on where a ZIP is one part of several.
 *
 * @param zip the whole ZIP
 * @param at where the record begins
 */
record ZipEnd(ByteBuffer zip, int at) {

  /** The console exports up to 20 models. */
  private static final int MAX_ENTRIES = 1000;

  /** 2 MiB: the longest names that are taken, twice for each entry, as some packers write them. */
  private static final int MAX_DIRECTORY = 2 << 20;

  private static final int MARK = 0x06054b50;
  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
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

  private void requireDirectory(long size, long start) throws FileFault {
    if (start + size != at) {
      throw OpenZip.damagedDirectory();
    }
    if (size > MAX_DIRECTORY) {
      throw OpenZip.bad(
          "The directory of this ZIP has more than 2 MiB, and that of 20 models has few KiB."
              + " Is this the right file?");
    }
  }

  /** How many entries the directory has, as the record states. */
  int entries() {
    return unsigned(zip, at + 10);
  }

  private static int unsigned(ByteBuffer zip, int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }
}
