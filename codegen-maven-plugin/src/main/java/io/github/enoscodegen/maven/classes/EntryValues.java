package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.maven.classes.Entries.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;

/** Maps that cannot be changed once they are made. */
final class EntryValues {

  private final MethodFlow flow;
  private final Constants constants;

  EntryValues(MethodFlow flow, Constants constants) {
    this.flow = flow;
    this.constants = constants;
  }

  /** The map, or entry of a map, that a method of the JDK makes; empty for other methods. */
  Optional<Entries> of(MethodInsnNode call) {
    List<Origins> arguments = flow.arguments(call);
    return switch (call.owner + "." + call.name) {
      case "java/util/Map.of", "java/util/Map.entry", "java/util/Collections.singletonMap" ->
          Optional.of(alternating(arguments));
      case "java/util/Map.ofEntries" -> joined(constants.values(arguments.get(0)));
      case "java/util/Map.copyOf", "java/util/Collections.unmodifiableMap" ->
          only(constants.values(arguments.get(0)));
      default -> Optional.empty();
    };
  }

  private Entries alternating(List<Origins> arguments) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      entries.add(
          new Entry(constants.values(arguments.get(i)), constants.arms(arguments.get(i + 1))));
    }
    return new Entries(entries);
  }

  /** Of an array of entries those that are known. */
  private static Optional<Entries> joined(List<Object> array) {
    if (array.size() != 1 || !(array.get(0) instanceof Items items)) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    for (List<Arm> item : items.items()) {
      if (item.size() == 1) {
        only(item.get(0).values()).ifPresent(entry -> entries.addAll(entry.entries()));
      }
    }
    return Optional.of(new Entries(entries));
  }

  private static Optional<Entries> only(List<Object> values) {
    return values.size() == 1 && values.get(0) instanceof Entries entries
        ? Optional.of(entries)
        : Optional.empty();
  }
}
