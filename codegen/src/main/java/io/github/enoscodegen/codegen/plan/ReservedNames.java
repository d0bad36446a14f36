package io.github.enoscodegen.codegen.plan;

import java.util.Collection;
import java.util.Set;

/**
 * Names that generated code needs for itself. An identifier that would take one of them gets a
 * suffix, whatever stands beside it.
 */
final class ReservedNames {

  /** Methods of every object, and those that every generated class or builder has. */
  private static final Set<String> MEMBERS =
      Set.of(
          "build",
          "builder",
          "clone",
          "equals",
          "eventType",
          "finalize",
          "fromJson",
          "fromMap",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "putAll",
          "toBuilder",
          "toMap",
          "toString",
          "unread",
          "violations",
          "wait",
          "writeJson");

  /** Where two classes share a name, one is written with its package, which a field would hide. */
  private static final Set<String> PACKAGES = Set.of("io", "java", "javax", "org");

  /** The name of an event's class. */
  static String topLevel(String name) {
    return isTaken(name) ? name + "Event" : name;
  }

  /**
   * The name of a struct or enum.
   *
   * @param enclosing the names of the classes around it, which Java forbids to repeat
   */
  static String nested(String name, Collection<String> enclosing) {
    String free = name;
    while (isTaken(free, enclosing)) {
      free += "Type";
    }
    return free;
  }

  private static boolean isTaken(String name, Collection<String> enclosing) {
    return isTaken(name) || enclosing.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** Every generated class has a builder, too. */
  private static boolean isTaken(String name) {
    return JavaLang.has(name) || name.equalsIgnoreCase("Builder");
  }

  /** The name of a setter and accessor. */
  static String member(String name) {
    return MEMBERS.contains(name) || PACKAGES.contains(name) ? name + "_" : name;
  }

  /**
   * The name of a setter and accessor of an array: a call of {@code clearX()} means the method that
   * unsets {@code x}, which a setter of any number of items could be taken for.
   */
  static String arrayMember(String name) {
    return name.matches("clear[A-Z_].*") ? name + "_" : name;
  }

  /** Whether generated code leaves a name of a setter and accessor to the user. */
  static boolean isFreeMember(String name) {
    return member(name).equals(name) && !name.matches("_[a-z].*"); // private names begin so
  }

  /** Whether an enum has a field of this name beside its constants. */
  static boolean isEnumField(String name) {
    return name.equals("key") || name.equals("description");
  }

  /** The name of a constant. */
  static String constant(String name) {
    return name.equals("EVENT_TYPE") ? name + "_" : name;
  }

  private ReservedNames() {}
}
