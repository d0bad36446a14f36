package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Arrays and collections that are made and used at once. */
final class ItemValues {

  private static final Set<String> UNCHANGEABLE =
      Set.of(
          "java/util/List.of",
          "java/util/Set.of",
          "java/util/Collections.emptyList",
          "java/util/Collections.emptySet",
          "java/util/Collections.singletonList",
          "java/util/Collections.singleton",
          "kotlin/collections/CollectionsKt.emptyList",
          "kotlin/collections/SetsKt.emptySet");

  /** Items of what these give can be replaced, or it is said nowhere that they cannot. */
  private static final Set<String> CHANGEABLE =
      Set.of(
          "java/util/Arrays.asList",
          "kotlin/collections/CollectionsKt.listOf",
          "kotlin/collections/SetsKt.setOf");

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
    String method = call.owner + "." + call.name;
    if (UNCHANGEABLE.contains(method)) {
      return fromArguments(call).map(items -> items.withFixed(true));
    }
    return CHANGEABLE.contains(method)
        ? fromArguments(call).map(items -> items.withFixed(false))
        : Optional.empty();
  }

  /** What a new array holds when it is used; empty for other instructions. */
  Optional<Items> ofArray(AbstractInsnNode maker) {
    return arrays.of(maker);
  }

  private Optional<Items> fromArguments(MethodInsnNode call) {
    List<Origins> arguments = flow.arguments(call);
    boolean many =
        arguments.size() == 1 && Type.getArgumentTypes(call.desc)[0].getSort() == Type.ARRAY;
    return many ? fromArray(arguments.get(0)) : Optional.of(listed(arguments));
  }

  private Optional<Items> fromArray(Origins array) {
    List<Object> values = constants.values(array);
    return values.size() == 1 && values.get(0) instanceof Items items
        ? Optional.of(items)
        : Optional.empty();
  }

  private Items listed(List<Origins> arguments) {
    List<List<Arm>> items = new ArrayList<>();
    arguments.forEach(argument -> items.add(constants.arms(argument)));
    return new Items(items.size(), items, true);
  }
}
