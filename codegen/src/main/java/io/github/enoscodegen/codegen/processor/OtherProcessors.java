package io.github.enoscodegen.codegen.processor;

import java.net.URLClassLoader;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The processors of a compilation beside this one. */
final class OtherProcessors {

  /**
   * Whether there are none, for certain. Compilers load the processors that they find by a loader
   * of their own, which knows all of them; a processor that is handed to a compiler may have any
   * company.
   */
  static boolean none() {
    ClassLoader loader = ThingModelEventsProcessor.class.getClassLoader();
    try {
      return loader instanceof URLClassLoader
          && ServiceLoader.load(Processor.class, loader).stream()
              .allMatch(provider -> provider.type().equals(ThingModelEventsProcessor.class));
    } catch (ServiceConfigurationError unreadable) {
      return false; // the compiler says so when it comes to that one
    }
  }

  private OtherProcessors() {}
}
