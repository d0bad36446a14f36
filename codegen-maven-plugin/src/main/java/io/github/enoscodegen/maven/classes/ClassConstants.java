package io.github.enoscodegen.maven.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The constants of the methods of one class, with what they share: final fields, and variables that
 * lambdas take along.
 */
final class ClassConstants {

  private final ClassFlows flows;
  private final FinalFields fields;
  private final Map<MethodNode, Constants> known = new HashMap<>();

  ClassConstants(ClassFlows flows) {
    this.flows = flows;
    this.fields = new FinalFields(flows);
  }

  Constants of(MethodNode method) {
    Constants constants = known.get(method);
    if (constants == null) {
      constants = new Constants(flows.of(method), new Around(method));
      known.put(method, constants);
    }
    return constants;
  }

  /** What is around one method. */
  private final class Around implements Surroundings {

    private final MethodNode method;

    Around(MethodNode method) {
      this.method = method;
    }

    /**
     * Those of this class that are final and hold objects: a number that is no constant for the
     * compiler can be seen as 0 before it is set.
     */
    @Override
    public List<Object> field(FieldInsnNode read) {
      boolean isObject = Type.getType(read.desc).getSort() >= Type.ARRAY;
      return isObject ? assigned(read) : List.of();
    }

    @Override
    public List<Object> parameter(int variable) {
      List<Creation> creations = Lambdas.isLambda(method) ? creations() : List.of();
      return creations.size() == 1 ? creations.get(0).captured(variable) : List.of();
    }

    private List<Creation> creations() {
      return flows.type().methods.stream()
          .filter(other -> other != method)
          .flatMap(
              other ->
                  Lambdas.madeIn(other, flows.type().name, method)
                      .map(made -> new Creation(other, made)))
          .toList();
    }
  }

  /** The place where a lambda is made. */
  private final class Creation {

    private final MethodNode in;
    private final InvokeDynamicInsnNode made;

    Creation(MethodNode in, InvokeDynamicInsnNode made) {
      this.in = in;
      this.made = made;
    }

    /** What it takes along comes first: this, if it needs it, and then variables. */
    List<Object> captured(int variable) {
      List<Origins> taken = flows.of(in).arguments(made);
      int slot = 0;
      for (Origins value : taken) {
        if (slot == variable) {
          return of(in).values(value);
        }
        slot += value.size();
      }
      return List.of();
    }
  }

  /** All that is ever assigned to a field; none if any of it is not known. */
  private List<Object> assigned(FieldInsnNode read) {
    List<Object> values = new ArrayList<>();
    for (FinalFields.Write write : fields.writes(read)) {
      List<Object> written =
          flows.of(write.in()).operands(write.by(), 1).stream()
              .flatMap(operand -> of(write.in()).values(operand).stream())
              .toList();
      if (written.isEmpty()) {
        return List.of();
      }
      values.addAll(Constants.kept(written));
    }
    return values.stream().distinct().toList();
  }
}
