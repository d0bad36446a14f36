package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.MethodInvocationTree;
import java.util.LinkedHashMap;
import java.util.Map;

/** The calls of {@code build()} that were met, each with what all paths to it have in common. */
final class Builds {

  private final Map<MethodInvocationTree, BuilderState> states = new LinkedHashMap<>();

  void add(MethodInvocationTree build, BuilderState state) {
    states.merge(build, state, BuilderState::or);
  }

  Map<MethodInvocationTree, BuilderState> states() {
    return states;
  }
}
