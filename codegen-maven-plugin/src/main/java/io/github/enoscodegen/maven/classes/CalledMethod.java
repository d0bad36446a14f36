package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A method as the code of its callers names it.
 *
 * @param type internal name of the class that it is called on
 */
record CalledMethod(String type, String name, String descriptor) {

  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;

  static CalledMethod of(MethodInsnNode call) {
    return new CalledMethod(call.owner, call.name, call.desc);
  }

  /** The same method of another class. */
  CalledMethod on(String other) {
    return new CalledMethod(other, name, descriptor);
  }

  /** By which a class knows its methods. */
  String signature() {
    return name + descriptor;
  }

  /** Whether it is no generated method for sure: constructors and the JDK, most of all calls. */
  boolean isOrdinary() {
    return name.equals("<init>") || type.startsWith("java/") || type.startsWith("[");
  }

  /** All that a class refers to; its code is not read. */
  static List<CalledMethod> of(ClassBytes bytes) {
    ClassReader reader = bytes.reader();
    char[] buffer = new char[reader.getMaxStringLength()];
    List<CalledMethod> called = new ArrayList<>();
    try {
      for (int i = 1; i < reader.getItemCount(); i++) {
        int item = reader.getItem(i);
        int tag = item == 0 ? 0 : reader.readByte(item - 1); // nothing follows a wide constant
        if (tag == METHOD || tag == INTERFACE_METHOD) {
          called.add(read(reader, item, buffer));
        }
      }
    } catch (RuntimeException e) { // refers to what is not there
      throw bytes.unreadable(e);
    }
    return called;
  }

  private static CalledMethod read(ClassReader reader, int item, char[] buffer) {
    int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
    return new CalledMethod(
        reader.readClass(item, buffer),
        reader.readUTF8(nameAndType, buffer),
        reader.readUTF8(nameAndType + 2, buffer));
  }
}
