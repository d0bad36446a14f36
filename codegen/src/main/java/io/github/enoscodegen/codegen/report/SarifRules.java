package io.github.enoscodegen.codegen.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import java.util.Arrays;
import java.util.List;

/** A list of rules, at the places to which results point. */
record SarifRules(List<Rule> rules) {

  /** What settings of a run can break. */
  private static final List<Rule> SETTINGS =
      List.of(
          Rule.BAD_SUPPRESSION,
          Rule.PAYLOADS_NOT_JUDGED,
          Rule.UNMATCHED_SUPPRESSION,
          Rule.TOO_MANY_COMPLAINTS);

  static SarifRules ofModels() {
    return new SarifRules(Arrays.asList(Rule.values()));
  }

  static SarifRules ofSettings() {
    return new SarifRules(SETTINGS);
  }

  int index(Rule rule) {
    return rules.indexOf(rule);
  }

  List<ReportingDescriptor> descriptors() {
    return rules.stream().map(SarifRules::descriptor).toList();
  }

  private static ReportingDescriptor descriptor(Rule rule) {
    ReportingConfiguration.Level level =
        switch (rule.severity()) {
          case ERROR -> ReportingConfiguration.Level.ERROR;
          case WARNING -> ReportingConfiguration.Level.WARNING;
        };
    return new ReportingDescriptor()
        .withId(rule.name())
        .withShortDescription(new MultiformatMessageString().withText(rule.documentation()))
        .withDefaultConfiguration(new ReportingConfiguration().withLevel(level));
  }
}
