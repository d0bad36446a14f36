package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;

/**
 * What new arrays hold that are filled on the stack and used once, as compilers do with {@code new
 * int[] {1, 2}} and with arguments of which there can be any number.
 */
final class ArrayItems {

  /** Longer ones are no initialisers: a method has no room for them. */
  private static final int LONGEST = 1 << 14;

  private final MethodFlow flow;
  private final Constants constants;

  ArrayItems(MethodFlow flow, Constants constants) {
    this.flow = flow;
    this.constants = constants;
  }

  /** Empty for other instructions, and for arrays of unknown length. */
  Optional<Items> of(AbstractInsnNode maker) {
    int opcode = maker.getOpcode();
    return opcode == Opcodes.NEWARRAY || opcode == Opcodes.ANEWARRAY
        ? length(flow.operands(maker, 1).get(0)).map(length -> of(maker, length))
        : Optional.empty();
  }

  private Optional<Integer> length(Origins operand) {
    List<Object> values = constants.values(operand);
    return values.size() == 1 && values.get(0) instanceof Integer length && length >= 0
        ? Optional.of(length)
        : Optional.empty();
  }

  private Items of(AbstractInsnNode maker, int length) {
    Map<Integer, List<Arm>> set = length > LONGEST ? null : items(maker);
    if (set == null) {
      return Items.counted(length);
    }
    List<List<Arm>> items = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      items.add(set.getOrDefault(i, unset(maker)));
    }
    return new Items(length, items, false);
  }

  /** What is set in it, by index; null where that is not certain. */
  private @Nullable Map<Integer, List<Arm>> items(AbstractInsnNode maker) {
    Map<Integer, List<Arm>> items = new HashMap<>();
    int others = 0;
    for (Use use : flow.uses(maker)) {
      if (!isStore(use)) {
        others++;
      } else if (!store(maker, use.by(), items)) {
        return null;
      }
    }
    return others > 1 ? null : items; // one of them uses it, the other might replace an item
  }

  private static boolean isStore(Use use) {
    int opcode = use.by().getOpcode();
    return use.operand() == 0 && opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
  }

  /** Whether it is certain which item is set, and that none is set twice. */
  private boolean store(
      AbstractInsnNode array, AbstractInsnNode store, Map<Integer, List<Arm>> items) {
    List<Origins> operands = flow.operands(store, 3);
    Optional<Integer> index = length(operands.get(1));
    boolean certain = operands.get(0).makers().equals(Set.of(array)) && index.isPresent();
    return certain && items.put(index.get(), arms(array, operands.get(2))) == null;
  }

  private List<Arm> arms(AbstractInsnNode array, Origins item) {
    Type type = itemType(array);
    return constants.arms(item).stream()
        .map(
            arm ->
                new Arm(
                    arm.maker(),
                    arm.values().stream().map(value -> ParameterValue.of(type, value)).toList()))
        .toList();
  }

  /** Compilers set no item to what it is already. */
  private static List<Arm> unset(AbstractInsnNode array) {
    return switch (itemType(array).getSort()) {
      case Type.INT -> List.of(new Arm(array, List.of(0)));
      case Type.LONG -> List.of(new Arm(array, List.of(0L)));
      case Type.FLOAT -> List.of(new Arm(array, List.of(0f)));
      case Type.DOUBLE -> List.of(new Arm(array, List.of(0.0)));
      default -> List.of();
    };
  }

  private static Type itemType(AbstractInsnNode array) {
    return array instanceof IntInsnNode primitive
        ? switch (primitive.operand) {
          case Opcodes.T_BOOLEAN -> Type.BOOLEAN_TYPE;
          case Opcodes.T_CHAR -> Type.CHAR_TYPE;
          case Opcodes.T_FLOAT -> Type.FLOAT_TYPE;
          case Opcodes.T_DOUBLE -> Type.DOUBLE_TYPE;
          case Opcodes.T_BYTE -> Type.BYTE_TYPE;
          case Opcodes.T_SHORT -> Type.SHORT_TYPE;
          case Opcodes.T_LONG -> Type.LONG_TYPE;
          default -> Type.INT_TYPE;
        }
        : Type.getType(Object.class);
  }
}
