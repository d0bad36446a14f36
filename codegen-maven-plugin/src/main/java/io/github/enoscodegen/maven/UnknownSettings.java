package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.NearestName;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds settings that no goal has. Maven passes them over: a misspelt one would be without effect.
 *
 * @param poms where settings stand
 */
record UnknownSettings(MavenProject project, MojoExecution execution, PomPositions poms) {

  /** A complaint for each. */
  List<Diagnostic> complaints() {
    Diagnostics diagnostics = new Diagnostics();
    plugin().ifPresent(plugin -> check(plugin, diagnostics));
    return diagnostics.inReadingOrder();
  }

  private void check(Plugin plugin, Diagnostics diagnostics) {
    PluginExecution declared = plugin.getExecutionsAsMap().get(execution.getExecutionId());
    List<Xpp3Dom> general = settings(plugin.getConfiguration());
    // What stands at the plugin is for all of its goals, and is in each execution, too.
    Set<String> ofPlugin = names(descriptor().getMojos().stream());
    report(general, ofPlugin, diagnostics);
    if (declared != null) {
      Set<String> known = names(goals(declared));
      general.forEach(setting -> known.add(setting.getName()));
      report(settings(declared.getConfiguration()), known, diagnostics);
    }
  }

  private void report(List<Xpp3Dom> settings, Set<String> known, Diagnostics diagnostics) {
    for (Xpp3Dom setting : settings) {
      String name = setting.getName();
      if (!known.contains(name)) {
        diagnostics.report(Rule.UNKNOWN_SETTING, poms.position(setting), message(name, known));
      }
    }
  }

  private static String message(String name, Set<String> known) {
    return "'%s' is no setting here. %s".formatted(name, NearestName.hint(name, known));
  }

  private Optional<Plugin> plugin() {
    return Optional.ofNullable(project.getPlugin(descriptor().getPluginLookupKey()));
  }

  private PluginDescriptor descriptor() {
    return execution.getMojoDescriptor().getPluginDescriptor();
  }

  private Stream<MojoDescriptor> goals(PluginExecution declared) {
    return descriptor().getMojos().stream()
        .filter(goal -> declared.getGoals().contains(goal.getGoal()));
  }

  private static Set<String> names(Stream<MojoDescriptor> goals) {
    Set<String> names = new TreeSet<>();
    goals
        .flatMap(goal -> goal.getParameters().stream())
        .filter(parameter -> parameter.isEditable())
        .forEach(parameter -> names.add(parameter.getName()));
    return names;
  }

  private static List<Xpp3Dom> settings(Object configuration) {
    return configuration instanceof Xpp3Dom dom
        ? new ArrayList<>(List.of(dom.getChildren()))
        : List.of();
  }
}
