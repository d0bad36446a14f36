import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines('Generated 2 source files of events in')).hasSize(1)
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  assertThat(story.filesIn('target/classes'))
      .contains('com/acme/Plant.class', 'com/acme/events/pump/Tripped.class')
  assertThat(story.filesIn('target/enos-codegen')).containsExactly('generate-default.manifest')
}
