package io.github.enoscodegen.maven.classes;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The methods of one class, each analysed when it is first asked for. */
final class ClassFlows {

  private final ClassBytes source;
  private final ClassNode type;
  private final Map<MethodNode, MethodFlow> known = new HashMap<>();

  /**
   * Those of a class.
   *
   * @param type what was read from {@code source}; methods lose code that is never reached
   */
  ClassFlows(ClassBytes source, ClassNode type) {
    this.source = source;
    this.type = type;
  }

  ClassNode type() {
    return type;
  }

  MethodFlow of(MethodNode method) {
    MethodFlow flow = known.get(method);
    if (flow == null) {
      flow = analysed(method);
      known.put(method, flow);
    }
    return flow;
  }

  private MethodFlow analysed(MethodNode method) {
    try {
      MethodFlow flow = MethodFlow.of(type.name, method);
      return DeadBranches.cut(method, flow, new Constants(flow, Surroundings.NONE))
          ? MethodFlow.of(type.name, method)
          : flow;
    } catch (AnalyzerException e) {
      throw source.unreadable(e);
    }
  }
}
