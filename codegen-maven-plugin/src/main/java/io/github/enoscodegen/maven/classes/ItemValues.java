package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Arrays and collections that are made and used at once, or cannot be changed. */
final class ItemValues {

  private final MethodFlow flow;
  private final Constants constants;
  private final ArrayItems arrays;

  ItemValues(MethodFlow flow, Constants constants) {
    this.flow = flow;
    this.constants = constants;
    this.arrays = new ArrayItems(flow, constants);
  }

  /** What a method of the JDK or of Kotlin puts together; empty for other methods. */
  Optional<Items> of(MethodInsnNode call) {
    return switch (call.owner + "." + call.name) {
      case "java/util/List.of",
          "java/util/Set.of",
          "java/util/Collections.emptyList",
          "java/util/Collections.emptySet",
          "java/util/Collections.singletonList",
          "java/util/Collections.singleton",
          "kotlin/collections/CollectionsKt.emptyList",
          "kotlin/collections/SetsKt.emptySet" ->
          fromArguments(call).map(items -> items.withFixed(true));
      case "java/util/Arrays.asList",
          "kotlin/collections/CollectionsKt.listOf",
          "kotlin/collections/SetsKt.setOf" ->
          fromArguments(call).map(items -> items.withFixed(false));
      case "java/util/Collections.nCopies" -> copies(flow.arguments(call));
      case "java/util/List.copyOf" ->
          only(flow.arguments(call)).map(items -> items.withFixed(true));
      case "java/util/Collections.unmodifiableList",
          "java/util/Collections.unmodifiableCollection" ->
          only(flow.arguments(call));
      default -> Optional.empty();
    };
  }

  /** What a new array holds when it is used; empty for other instructions. */
  Optional<Items> ofArray(AbstractInsnNode maker) {
    return arrays.of(maker);
  }

  private Optional<Items> fromArguments(MethodInsnNode call) {
    List<Origins> arguments = flow.arguments(call);
    boolean many =
        arguments.size() == 1 && Type.getArgumentTypes(call.desc)[0].getSort() == Type.ARRAY;
    return many ? only(arguments) : Optional.of(listed(arguments));
  }

  /** The items of the first argument, where that can be nothing else. */
  private Optional<Items> only(List<Origins> arguments) {
    return single(arguments.get(0)).filter(Items.class::isInstance).map(Items.class::cast);
  }

  private Optional<Object> single(Origins value) {
    List<Object> values = constants.values(value);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private Items listed(List<Origins> arguments) {
    List<List<Arm>> items = new ArrayList<>();
    arguments.forEach(argument -> items.add(constants.arms(argument)));
    return new Items(items.size(), items, true);
  }

  /** All items are the same, so one stands for all of them. */
  private Optional<Items> copies(List<Origins> arguments) {
    return single(arguments.get(0))
        .filter(count -> count instanceof Integer number && number >= 0)
        .map(count -> (Integer) count)
        .map(
            count ->
                new Items(
                    count,
                    Collections.nCopies(Math.min(count, 1), constants.arms(arguments.get(1))),
                    true));
  }
}
