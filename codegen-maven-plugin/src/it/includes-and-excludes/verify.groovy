import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly(
          'com/acme/events/fan/FanEvents.java',
          'com/acme/events/fan/Stalled.java',
          'com/acme/events/pump/PumpEvents.java',
          'com/acme/events/pump/Tripped.java')
  def before = story.snapshot()
  story.edit('pom.xml', 'plant-2/**/*.json', 'plant-3/*.json')

  story.build('compile')

  assertThat(story.changesSince(before, 'target/generated-sources/enos'))
      .containsExactly(
          'deleted target/generated-sources/enos/com/acme/events/fan/FanEvents.java',
          'deleted target/generated-sources/enos/com/acme/events/fan/Stalled.java')
}
