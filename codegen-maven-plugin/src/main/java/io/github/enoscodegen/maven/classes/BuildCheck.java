package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.BuilderCalls;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Finds builders that are built without a required value.
 *
 * <p>Only of one chain of setters from {@code builder()} to {@code build()} it is certain what it
 * sets. The items of a struct that a function fills are left to run time.
 */
final class BuildCheck {

  private final MethodFlow flow;
  private final GeneratedMethods methods;

  BuildCheck(MethodFlow flow, GeneratedMethods methods) {
    this.flow = flow;
    this.methods = methods;
  }

  /** What is missing when a call builds, if anything is for certain. */
  Optional<Located> check(MethodInsnNode build, BuilderCalls calls) {
    return set(build)
        .map(set -> calls.required().stream().filter(name -> !set.contains(name)).toList())
        .filter(missing -> !missing.isEmpty())
        .map(missing -> new Located(calls.missing(missing), flow.line(build)));
  }

  /** What the chain before a call sets; empty where there are others who may set something. */
  private Optional<Set<String>> set(MethodInsnNode build) {
    Set<String> set = new HashSet<>();
    Optional<MethodInsnNode> before = chained(build);
    while (before.isPresent() && isSetter(before.get(), build.owner)) {
      set.add(before.get().name);
      before = chained(before.get());
    }
    return before
        .filter(call -> MethodFlow.isStatic(call))
        .filter(call -> methods.makes(CalledMethod.of(call), build.owner))
        .map(call -> set);
  }

  private boolean isSetter(MethodInsnNode call, String builder) {
    return call.owner.equals(builder)
        && !MethodFlow.isStatic(call)
        && Type.getReturnType(call.desc).getInternalName().equals(builder)
        && methods.isSetter(CalledMethod.of(call));
  }

  /** The call that makes what another is made on, if nothing else gets hold of that. */
  private Optional<MethodInsnNode> chained(MethodInsnNode call) {
    return flow.receiver(call)
        .flatMap(Origins::only)
        .filter(maker -> flow.uses(maker).equals(Set.of(new Use(call, 0))))
        .filter(MethodInsnNode.class::isInstance)
        .map(MethodInsnNode.class::cast);
  }
}
