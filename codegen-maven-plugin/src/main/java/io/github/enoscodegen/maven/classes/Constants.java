package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * What the values of one method are worth, as far as that is certain.
 *
 * <p>Computed when asked for, from the instructions that make a value: most of a method is never
 * looked at. Not thread-safe.
 */
final class Constants {

  /** More may it not be at once: a counter in a loop could be anything soon. */
  private static final int MOST_VALUES = 16;

  /** Instructions that depend on each other; deeper ones exist in made-up code only. */
  private static final int DEEPEST = 200;

  private final MethodFlow flow;
  private final Surroundings around;
  private final ItemValues items;
  private final EntryValues entries;
  private final Map<AbstractInsnNode, List<Object>> known = new HashMap<>();
  private int depth;

  Constants(MethodFlow flow, Surroundings around) {
    this.flow = flow;
    this.around = around;
    this.items = new ItemValues(flow, this);
    this.entries = new EntryValues(flow, this);
  }

  /** The ways in which a value on the stack comes about, in the order of the code. */
  List<Arm> arms(Origins value) {
    return flow.makers(value).stream().flatMap(this::arms).toList();
  }

  /** All that a value may be; none if it may also be something that is not known. */
  List<Object> values(Origins value) {
    List<Arm> arms = arms(value);
    boolean unknown = !value.complete() || arms.stream().anyMatch(arm -> arm.values().isEmpty());
    return unknown ? List.of() : bounded(arms.stream().flatMap(arm -> arm.values().stream()));
  }

  /** A conversion of what comes out of a conditional has as many arms. */
  private Stream<Arm> arms(AbstractInsnNode maker) {
    Function<Object, @Nullable Object> conversion = conversion(maker);
    if (conversion == null || depth > DEEPEST) {
      return Stream.of(new Arm(maker, values(maker)));
    }
    depth++;
    List<Arm> converted =
        flow.operands(maker, 1).stream()
            .flatMap(operand -> arms(operand).stream())
            .map(arm -> new Arm(arm.maker(), all(arm.values(), conversion)))
            .toList();
    depth--;
    return converted.stream();
  }

  private static @Nullable Function<Object, @Nullable Object> conversion(AbstractInsnNode maker) {
    int opcode = maker.getOpcode();
    if (opcode == Opcodes.CHECKCAST) {
      return value -> value;
    }
    if (isUnary(opcode)) {
      return value -> Arithmetic.unary(opcode, value);
    }
    return maker instanceof MethodInsnNode call && KnownMethods.operands(call) == 1
        ? value -> KnownMethods.result(call, List.of(value))
        : null;
  }

  private List<Object> values(AbstractInsnNode maker) {
    List<Object> found = known.get(maker);
    if (found == null && depth <= DEEPEST) {
      known.put(maker, List.of()); // what depends on itself, in a loop, is not known
      depth++;
      found = compute(maker);
      depth--;
      known.put(maker, found);
    }
    return found == null ? List.of() : found;
  }

  private List<Object> compute(AbstractInsnNode maker) {
    if (maker instanceof VarInsnNode load) {
      return flow.local(load.var, load).map(held -> held(load.var, held)).orElse(List.of());
    }
    if (maker instanceof IincInsnNode step) {
      return flow.local(step.var, step)
          .map(before -> all(values(before), value -> stepped(value, step.incr)))
          .orElse(List.of());
    }
    if (isBinary(maker.getOpcode())) {
      return combined(
          flow.operands(maker, 2),
          pair -> Arithmetic.binary(maker.getOpcode(), pair.get(0), pair.get(1)));
    }
    if (maker instanceof MethodInsnNode call) {
      return called(call);
    }
    if (maker instanceof InvokeDynamicInsnNode call) {
      return Concatenation.find(call)
          .map(recipe -> combined(flow.arguments(call), recipe::result))
          .orElse(List.of());
    }
    return made(maker);
  }

  private List<Object> held(int variable, Origins value) {
    return value.makers().isEmpty() ? around.parameter(variable) : kept(values(value));
  }

  private List<Object> called(MethodInsnNode call) {
    Optional<Items> listed = items.of(call);
    Optional<Entries> mapped = entries.of(call);
    if (listed.isPresent() || mapped.isPresent()) {
      return Stream.concat(listed.stream(), mapped.stream()).map(Object.class::cast).toList();
    }
    return combined(
        flow.operands(call, KnownMethods.operands(call)),
        operands -> KnownMethods.result(call, operands));
  }

  private List<Object> made(AbstractInsnNode maker) {
    if (maker instanceof FieldInsnNode field) {
      return Literals.field(field).map(List::of).orElseGet(() -> around.field(field));
    }
    if (maker.getOpcode() == Opcodes.NEWARRAY || maker instanceof TypeInsnNode) {
      return items.ofArray(maker).map(List::<Object>of).orElse(List.of());
    }
    return Literals.find(maker).map(List::of).orElse(List.of());
  }

  /** What is left of a value in a variable: items of an array may have been replaced meanwhile. */
  static List<Object> kept(List<Object> values) {
    return all(values, value -> value instanceof Items items ? items.kept() : value);
  }

  private static @Nullable Object stepped(Object value, int step) {
    return value instanceof Integer number ? number + step : null;
  }

  private static List<Object> all(
      List<Object> values, Function<Object, @Nullable Object> conversion) {
    List<Object> results = new ArrayList<>();
    for (Object value : values) {
      Object result = conversion.apply(value);
      if (result == null) {
        return List.of();
      }
      results.add(result);
    }
    return bounded(results.stream());
  }

  /** The result of every combination of operands. */
  private List<Object> combined(
      List<Origins> operands, Function<List<Object>, @Nullable Object> operation) {
    List<Object> tuples = List.of(List.of());
    for (Origins operand : operands) {
      List<Object> values = values(operand);
      tuples =
          bounded(
              tuples.stream()
                  .flatMap(tuple -> values.stream().map(value -> appended(tuple, value))));
    }
    return all(tuples, tuple -> operation.apply(elements(tuple)));
  }

  private static List<Object> appended(Object tuple, Object value) {
    return Stream.concat(elements(tuple).stream(), Stream.of(value)).toList();
  }

  @SuppressWarnings("unchecked") // made by appended
  private static List<Object> elements(Object tuple) {
    return (List<Object>) tuple;
  }

  private static List<Object> bounded(Stream<?> values) {
    List<Object> distinct =
        values.distinct().limit(MOST_VALUES + 1L).collect(ArrayList::new, List::add, List::addAll);
    return distinct.size() > MOST_VALUES ? List.of() : distinct;
  }

  private static boolean isUnary(int opcode) {
    return (opcode >= Opcodes.INEG && opcode <= Opcodes.DNEG)
        || (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S);
  }

  private static boolean isBinary(int opcode) {
    return (opcode >= Opcodes.IADD && opcode <= Opcodes.DREM)
        || (opcode >= Opcodes.ISHL && opcode <= Opcodes.LXOR);
  }
}
