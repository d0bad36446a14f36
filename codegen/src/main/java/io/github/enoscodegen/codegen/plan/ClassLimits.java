package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.Event;
import io.github.enoscodegen.codegen.model.Parameter;
import java.util.List;

/**
 * How much one class file can hold: 65,535 constants, and as many bytes in a method. The limits are
 * measured, with room to spare, and lie far beyond those of EnOS.
 */
final class ClassLimits {

  private static final int MOST_PARTS = 2000;
  private static final int MOST_EVENTS = 5000;

  /** The events that a catalogue lists. */
  static void checkEvents(List<Event> events, Diagnostics diagnostics) {
    if (events.size() > MOST_EVENTS) {
      SourcePosition place = events.get(MOST_EVENTS).position();
      report("events", events.size(), MOST_EVENTS, "", place, diagnostics);
    }
  }

  /** The parameters of an event, or the items of a struct. */
  static void check(List<Parameter> parameters, Diagnostics diagnostics) {
    int parts = parameters.stream().mapToInt(ClassLimits::parts).sum();
    if (parts > MOST_PARTS) {
      SourcePosition place = parameters.get(parameters.size() - 1).position();
      report("parameters", parts, MOST_PARTS, " (a struct counts twice)", place, diagnostics);
    }
  }

  static void check(EnumType type, Diagnostics diagnostics) {
    int parts = type.items().stream().mapToInt(i -> 1 + i.description().byLocale().size()).sum();
    if (parts > MOST_PARTS) {
      report("keys", parts, MOST_PARTS, " (each translation counts)", type.position(), diagnostics);
    }
  }

  private static int parts(Parameter parameter) {
    return parameter.type() instanceof StructType ? 2 : 1;
  }

  private static void report(
      String parts,
      int count,
      int most,
      String how,
      SourcePosition place,
      Diagnostics diagnostics) {
    diagnostics.report(
        Rule.TOO_LARGE_FOR_JAVA,
        place,
        "These are %d %s%s, and a Java class can hold %d. Divide them."
            .formatted(count, parts, how, most));
  }

  private ClassLimits() {}
}
