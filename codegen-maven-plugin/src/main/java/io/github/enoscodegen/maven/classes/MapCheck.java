package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.DatapointConstraints;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;

/**
 * Holds the entries of maps against the parameters of an event.
 *
 * @param demanded of each parameter
 * @param refusesUnknown whether there must be no other keys
 */
record MapCheck(DatapointConstraints demanded, boolean refusesUnknown) {

  private static final String READING = "io/github/enoscodegen/ValueReading";

  /** Whether a reading is one that refuses unknown keys; others are not looked into. */
  static boolean isStrict(Origins reading) {
    return reading.complete()
        && !reading.makers().isEmpty()
        && reading.makers().stream().allMatch(MapCheck::isStrict);
  }

  private static boolean isStrict(AbstractInsnNode maker) {
    return maker.getOpcode() == Opcodes.GETSTATIC
        && maker instanceof FieldInsnNode field
        && field.owner.equals(READING)
        && (field.name.equals("STRICT") || field.name.equals("LENIENT"));
  }

  /** What is wrong with a map, if it is certain which it is. */
  Stream<Complaint> complaints(Arm map) {
    return map.values().size() == 1 && map.values().get(0) instanceof Entries known
        ? known.entries().stream().flatMap(this::complaints)
        : Stream.empty();
  }

  private Stream<Complaint> complaints(Entries.Entry entry) {
    return entry.key().size() == 1 && entry.key().get(0) instanceof String identifier
        ? Stream.concat(unknown(identifier).stream(), ofValue(identifier, entry.value()))
        : Stream.empty();
  }

  private Optional<Complaint> unknown(String identifier) {
    return refusesUnknown ? demanded.unknown(identifier) : Optional.empty();
  }

  private Stream<Complaint> ofValue(String identifier, List<Arm> value) {
    Demand demand =
        new Demand(
            Type.getType(Object.class),
            given -> demanded.complaint(identifier, given),
            item -> demanded.itemComplaint(identifier, item));
    return value.stream().flatMap(arm -> ArmCheck.complaints(arm, demand).stream());
  }
}
