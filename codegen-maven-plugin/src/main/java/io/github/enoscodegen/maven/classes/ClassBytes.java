package io.github.enoscodegen.maven.classes;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * A class file as it lies on disk.
 *
 * @param place where, for users
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // is passed on and never compared
record ClassBytes(String place, byte[] content) {

  /** The constant pool: what the class refers to. */
  ClassReader reader() {
    try {
      return new ClassReader(content);
    } catch (RuntimeException e) { // whatever it meets where a class file should go on
      throw unreadable(e);
    }
  }

  /** The whole class, or all but the code. */
  ClassNode read(int parts) {
    ClassReader reader = reader();
    try {
      ClassNode node = new ClassNode();
      reader.accept(node, parts);
      return node;
    } catch (RuntimeException e) { // likewise
      throw unreadable(e);
    }
  }

  UnreadableClassException unreadable(Exception cause) {
    return new UnreadableClassException(
        ("%s cannot be read as a class file (%s), so calls that need it are not checked. If it is"
                + " newer than this plugin, use a newer version of the plugin; if it is damaged,"
                + " compile it again.")
            .formatted(place, cause),
        cause);
  }
}
