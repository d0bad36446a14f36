package io.github.enoscodegen.codegen.report;

import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import com.contrastsecurity.sarif.Result;
import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.OneLine;
import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One complaint: about a model a result, about settings a notification. */
final class SarifResult {

  /**
   * Names what is hashed, and how often that was changed. The key by which GitHub knows results is
   * not ours to fill: its uploader computes the value from the file.
   */
  private static final String FINGERPRINT = "rulePathFile/v1";

  static Result of(Diagnostic diagnostic, SarifLocations locations) {
    Result result =
        new Result()
            .withRuleId(diagnostic.rule().name())
            .withRuleIndex(SarifRules.ofModels().index(diagnostic.rule()))
            .withLevel(
                switch (diagnostic.severity()) {
                  case ERROR -> Result.Level.ERROR;
                  case WARNING -> Result.Level.WARNING;
                })
            .withMessage(new Message().withText(OneLine.ofShortened(diagnostic.message())))
            .withLocations(List.of(locations.of(diagnostic.position())))
            .withPartialFingerprints(fingerprint(diagnostic));
    locations.container(diagnostic).ifPresent(result::setAnalysisTarget);
    return result;
  }

  /** With the setting in the message, since there is no file in which a reader could look it up. */
  static Notification notification(Diagnostic diagnostic) {
    SourcePosition position = diagnostic.position();
    String setting = position.source().restOfLine(position.offset());
    return new Notification()
        .withDescriptor(
            new ReportingDescriptorReference()
                .withId(diagnostic.rule().name())
                .withIndex(SarifRules.ofSettings().index(diagnostic.rule())))
        .withLevel(
            switch (diagnostic.severity()) {
              case ERROR -> Notification.Level.ERROR;
              case WARNING -> Notification.Level.WARNING;
            })
        .withMessage(
            new Message()
                .withText(
                    "%s (%s)"
                        .formatted(
                            OneLine.ofShortened(diagnostic.message()),
                            OneLine.ofShortened(setting))));
  }

  /** Stays as it is when lines move. */
  private static PartialFingerprints fingerprint(Diagnostic diagnostic) {
    String identity =
        String.join(
            "\n",
            diagnostic.rule().name(),
            diagnostic.position().path().toString(),
            ArtifactUri.of(diagnostic.position().file()));
    return new PartialFingerprints().withAdditionalProperty(FINGERPRINT, sha256(identity));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private SarifResult() {}
}
