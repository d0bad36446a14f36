import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  assertThat(story.first().log()).doesNotContain('not-published')
  // so it is true that the dependency cannot be resolved
  assertThat(story.build('-o', 'compile').log()).contains('com.acme.nowhere:not-published:jar:1')
}
