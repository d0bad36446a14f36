package io.github.enoscodegen.codegen.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes ZIP files for tests. */
final class Zips {

  /** A ZIP of texts, given as name, text, name, text. */
  static byte[] of(String... namesAndTexts) {
    return of(StandardCharsets.UTF_8, namesAndTexts);
  }

  /** A ZIP whose names are written in some charset. */
  static byte[] of(Charset names, String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A ZIP with one entry that is not packed. */
  static byte[] stored(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A ZIP in the form for files over 4 GiB. */
  static byte[] zip64(String name, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setUseZip64(Zip64Mode.Always);
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A ZIP of files of one letter, whose directory states these sizes in 64 bits for each. */
  static byte[] sized(long unpacked, long packed, String... names) {
    ByteBuffer field = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
    field.putShort((short) 0x9999).putShort((short) 16).putLong(unpacked).putLong(packed);
    return sized(withExtra(field.array(), names), names);
  }

  /** A ZIP of a file of one letter, with fields of no meaning. */
  static byte[] withExtra(String name, int bytes) {
    ByteBuffer fields = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    while (fields.hasRemaining()) {
      fields.putInt(0x9999);
    }
    return withExtra(fields.array(), name);
  }

  private static byte[] withExtra(byte[] extra, String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setExtra(extra);
        zip.putNextEntry(entry);
        zip.write('x');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Turns the unknown field of each entry into that of the sizes. */
  private static byte[] sized(byte[] zip, String... names) {
    int at = directory(zip);
    for (String name : names) {
      fields(zip)
          .putInt(at + 20, -1)
          .putInt(at + 24, -1)
          .putShort(at + 46 + name.length(), (short) 1);
      at += 46 + name.length() + 20;
    }
    return zip;
  }

  /** A ZIP's bytes, to be changed. */
  static ByteBuffer fields(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where the directory's first entry begins. */
  static int directory(byte[] zip) {
    return find(zip, 0x02014b50);
  }

  /** Where the end record begins. */
  static int end(byte[] zip) {
    return find(zip, 0x06054b50);
  }

  private static int find(byte[] zip, int mark) {
    for (int at = 0; at <= zip.length - 4; at++) {
      boolean found = true;
      for (int i = 0; i < 4; i++) {
        found &= zip[at + i] == (byte) (mark >> (8 * i));
      }
      if (found) {
        return at;
      }
    }
    throw new AssertionError("no mark " + Integer.toHexString(mark));
  }

  private Zips() {}
}
