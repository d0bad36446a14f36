import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly(
          'com/acme/events/fan/FanEvents.java',
          'com/acme/events/fan/Stalled.java',
          'com/acme/events/pump/PumpEvents.java',
          'com/acme/events/pump/Tripped.java')
}
