package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.ItemCount;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Holds the constant arguments of the calls of one method against what is demanded of them. */
final class ArgumentCheck {

  private final MethodFlow flow;
  private final Constants constants;

  ArgumentCheck(MethodFlow flow) {
    this.flow = flow;
    this.constants = new Constants(flow);
  }

  /** What is wrong with the arguments of a call, each with the line that it is in. */
  List<Located> check(MethodInsnNode call, MethodConstraints demanded) {
    List<Located> found = new ArrayList<>();
    List<Origins> arguments = flow.arguments(call);
    Type[] types = Type.getArgumentTypes(call.desc);
    for (int i = 0; i < arguments.size(); i++) {
      if (demanded.isConstrained(i)) {
        Argument argument = new Argument(call, demanded, i, types[i]);
        argument.check(constants.arms(arguments.get(i))).forEach(found::add);
      }
    }
    return found;
  }

  /** A complaint and where it belongs; line 0 where that is not known. */
  record Located(Complaint complaint, int line) {}

  /** One argument of a call. */
  private final class Argument {

    private final MethodInsnNode call;
    private final MethodConstraints demanded;
    private final int index;
    private final Type type;

    Argument(MethodInsnNode call, MethodConstraints demanded, int index, Type type) {
      this.call = call;
      this.demanded = demanded;
      this.index = index;
      this.type = type;
    }

    Stream<Located> check(List<Arm> arms) {
      return arms.stream()
          .flatMap(
              arm -> {
                int line = line(arm, arms.size());
                return check(arm).map(complaint -> new Located(complaint, line));
              });
    }

    /** An arm is wrong if all is wrong that it may be; the first is shown. */
    private Stream<Complaint> check(Arm arm) {
      List<List<Complaint>> ofValues =
          arm.values().stream()
              .map(value -> complaints(ParameterValue.of(type, value)).toList())
              .toList();
      return ofValues.isEmpty() || ofValues.stream().anyMatch(List::isEmpty)
          ? Stream.empty()
          : ofValues.get(0).stream();
    }

    private Stream<Complaint> complaints(Object value) {
      if (value instanceof Items items) {
        return Stream.concat(
            demanded.complaint(index, new ItemCount(items.count())).stream(),
            items.items().stream().flatMap(List::stream).flatMap(this::check));
      }
      return demanded.complaint(index, value).stream();
    }

    /** Compilers write down the lines of calls, some also those of the arms of conditionals. */
    private int line(Arm arm, int arms) {
      int ofCall = flow.line(call);
      return arms == 1 ? ofCall : Math.max(ofCall, flow.line(arm.maker()));
    }
  }
}
