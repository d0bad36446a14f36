package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Holds the constant arguments of calls of one method against what is demanded of them. */
final class ArgumentCheck {

  private final MethodFlow flow;
  private final Constants constants;
  private final ConstrainedMethods methods;

  ArgumentCheck(MethodFlow flow, Constants constants, ConstrainedMethods methods) {
    this.flow = flow;
    this.constants = constants;
    this.methods = methods;
  }

  /** What is wrong with the arguments of a call. */
  List<Located> check(MethodInsnNode call, MethodConstraints demanded) {
    List<Located> found = new ArrayList<>();
    List<Origins> arguments = flow.arguments(call);
    Type[] types = Type.getArgumentTypes(call.desc);
    for (int i = 0; i < arguments.size(); i++) {
      if (demanded.isDatapointMap(i)) {
        MapCheck map = new MapCheck(methods.datapoints(call.owner), refusesUnknown(arguments, i));
        found.addAll(check(call, arguments.get(i), map::complaints));
      } else if (demanded.isConstrained(i)) {
        Demand demand = demand(demanded, i, types[i]);
        found.addAll(
            check(call, arguments.get(i), arm -> ArmCheck.complaints(arm, demand).stream()));
      }
    }
    return found;
  }

  /** An array or collection is counted, and each item must fit. */
  private static Demand demand(MethodConstraints demanded, int parameter, Type type) {
    Function<Object, Optional<Complaint>> complaint = value -> demanded.complaint(parameter, value);
    return new Demand(type, complaint, complaint);
  }

  private static boolean refusesUnknown(List<Origins> arguments, int map) {
    return map + 1 == arguments.size() || MapCheck.isStrict(arguments.get(map + 1));
  }

  private List<Located> check(
      MethodInsnNode call, Origins argument, Function<Arm, Stream<Complaint>> complaints) {
    List<Arm> arms = constants.arms(argument);
    return arms.stream()
        .flatMap(
            arm ->
                complaints
                    .apply(arm)
                    .map(
                        complaint ->
                            new Located(complaint, flow.line(call, arm.maker(), arms.size()))))
        .toList();
  }
}
