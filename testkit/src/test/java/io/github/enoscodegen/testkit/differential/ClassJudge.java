package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.testkit.values.SampleEvent;

/** A way into generated classes: what they think of a sample. */
interface ClassJudge {

  Opinion judge(GeneratedModel model, SampleEvent sample);
}
