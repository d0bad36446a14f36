package io.github.enoscodegen.codegen.read;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A file in a ZIP, as the ZIP's directory describes it (PKWARE's APPNOTE 4.3.7 and 4.3.12).
 *
 * @param name its path
 * @param flags general purpose bits
 * @param method how it is packed
 * @param crc checksum of what is unpacked
 * @param packed its size in the ZIP
 * @param unpacked its own size
 * @param header where its header begins, before its data
 * @param zip the whole ZIP
 * @param end where the ZIP's data ends
 */
record ZipEntry(
    String name,
    int flags,
    int method,
    int crc,
    long packed,
    long unpacked,
    long header,
    ByteBuffer zip,
    int end) {

  private static final int HEADER_MARK = 0x04034b50;
  private static final int HEADER_SIZE = 30;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Reads the directory's entry at some place, which is whole. */
  static ZipEntry read(ByteBuffer zip, int at, int end) {
    byte[] name = new byte[ZipDirectory.unsigned(zip, at + 28)];
    zip.get(at + 46, name);
    return new ZipEntry(
        ZipNames.decode(name),
        ZipDirectory.unsigned(zip, at + 8),
        ZipDirectory.unsigned(zip, at + 10),
        zip.getInt(at + 16),
        Integer.toUnsignedLong(zip.getInt(at + 20)),
        Integer.toUnsignedLong(zip.getInt(at + 24)),
        Integer.toUnsignedLong(zip.getInt(at + 42)),
        zip,
        end);
  }

  /** Unpacks it; takes as much memory as the directory says, and checks that. */
  byte[] content() throws FileFault {
    if ((flags & ENCRYPTED) != 0) {
      throw ZipDirectory.bad("This file in a ZIP is encrypted. Pack it without a password.");
    }
    if (method != STORED && method != DEFLATED) {
      throw ZipDirectory.bad(
          "This file is packed by method %d. Pack it as an ordinary ZIP (method 8, deflate)."
              .formatted(method));
    }
    byte[] content = method == STORED ? stored(data()) : inflated(data());
    if (crc(content) != crc) {
      throw damaged();
    }
    return content;
  }

  private ByteBuffer data() throws FileFault {
    if (header > end - HEADER_SIZE || zip.getInt((int) header) != HEADER_MARK) {
      throw damaged();
    }
    int names =
        ZipDirectory.unsigned(zip, (int) header + 26)
            + ZipDirectory.unsigned(zip, (int) header + 28);
    long start = header + HEADER_SIZE + names;
    if (start + packed > end) {
      throw damaged();
    }
    return zip.slice((int) start, (int) packed);
  }

  private byte[] stored(ByteBuffer data) throws FileFault {
    if (packed != unpacked) {
      throw damaged();
    }
    byte[] content = new byte[data.remaining()];
    data.get(content);
    return content;
  }

  private byte[] inflated(ByteBuffer data) throws FileFault {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data);
      byte[] content = new byte[(int) unpacked];
      int size = inflater.inflate(content);
      int more = inflater.inflate(new byte[1]);
      if (size != unpacked || more > 0 || !inflater.finished() || inflater.getRemaining() > 0) {
        throw damaged();
      }
      return content;
    } catch (DataFormatException e) {
      throw damaged();
    } finally {
      inflater.end();
    }
  }

  private static int crc(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return (int) sum.getValue();
  }

  private static FileFault damaged() {
    return ZipDirectory.bad("This file in a ZIP is damaged. Export or pack the models again.");
  }
}
