package io.github.enoscodegen.codegen.plan;

import java.util.Set;

/**
 * The public classes of {@code java.lang}, from JDK 17 to 25. A list, so that names do not depend
 * on the JDK that runs the generator.
 */
final class JavaLang {

  private static final Set<String> CLASSES =
      Set.of(
          """
          AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
          ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
          CharSequence Character Class ClassCastException ClassCircularityError
          ClassFormatError ClassLoader ClassNotFoundException ClassValue
          CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
          EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float
          FunctionalInterface IO IllegalAccessError IllegalAccessException
          IllegalArgumentException IllegalCallerException IllegalMonitorStateException
          IllegalStateException IllegalThreadStateException IncompatibleClassChangeError
          IndexOutOfBoundsException InheritableThreadLocal InstantiationError
          InstantiationException Integer InternalError InterruptedException Iterable
          LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer
          NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
          NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException
          Number NumberFormatException Object OutOfMemoryError Override Package Process
          ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable
          Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException
          SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker
          StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException
          SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable
          TypeNotPresentException UnknownError UnsatisfiedLinkError
          UnsupportedClassVersionError UnsupportedOperationException VerifyError
          VirtualMachineError Void WrongThreadException\
          """
              .split("\\s+"));

  /** Whether a class would hide one that every class knows without an import. */
  static boolean has(String name) {
    return CLASSES.contains(name);
  }

  private JavaLang() {}
}
