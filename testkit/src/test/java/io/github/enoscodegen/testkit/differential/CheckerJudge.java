package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.testkit.differential.MemoryCompiler.Compiled;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The javac plugin, by what it said in a compilation. */
final class CheckerJudge implements ConstantJudge {

  /** Of the rules about values; others are about what is not called at all. */
  static final Pattern MESSAGE =
      Pattern.compile(
          "(?s)(\\w+) must .* \\[ENOS_(RANGE|FINITE|MAX_LENGTH|WELL_FORMED|MAX_ITEMS)]");

  private final Map<String, Set<String>> refused = new HashMap<>();

  CheckerJudge(Compiled compiled) {
    for (Diagnostic<? extends JavaFileObject> said : compiled.diagnostics()) {
      Matcher message = MESSAGE.matcher(said.getMessage(Locale.ROOT));
      if (message.matches()) {
        refused
            .computeIfAbsent(said.getSource().getName(), source -> new HashSet<>())
            .add(message.group(1));
      }
    }
  }

  @Override
  public Set<String> refused(ConstantCaller caller, Compiled compiled) {
    return refused.getOrDefault("/" + caller.path(), Set.of());
  }
}
