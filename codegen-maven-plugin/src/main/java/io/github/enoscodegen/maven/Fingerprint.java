package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of everything that decides what is generated. Records are taken apart to the last
 * component, so that no option of the engine can be left out.
 */
final class Fingerprint {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private Fingerprint() {}

  /** Equal for equal parts in the same order, and for no others. */
  static String of(Object... parts) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(List.of(parts));
    return "sha256:" + HexFormat.of().formatHex(sha256(fingerprint.bytes.toByteArray()));
  }

  private void add(Object part) {
    if (part instanceof List<?> list) {
      text("list " + list.size());
      list.forEach(this::add);
    } else if (part instanceof Record record) {
      text(record.getClass().getName());
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        text(component.getName());
        add(value(record, component));
      }
    } else {
      text(part.getClass().getName());
      text(scalar(part));
    }
  }

  private static String scalar(Object part) {
    if (part instanceof ModelFile file) {
      return file.contentDigest();
    }
    if (part instanceof String || part instanceof Boolean || part instanceof Integer) {
      return part.toString();
    }
    if (part instanceof Enum<?> constant) {
      return constant.name();
    }
    throw new IllegalArgumentException("no fingerprint of " + part.getClass());
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no fingerprint of " + component, e);
    }
  }

  /** With its length, so that no two lists of texts look alike. */
  private void text(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    try {
      out.writeInt(content.length);
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
