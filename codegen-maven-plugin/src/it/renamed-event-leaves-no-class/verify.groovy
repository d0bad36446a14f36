import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def before = story.snapshot()
  story.edit('src/main/enos/pump.json', 'tripped', 'stopped')

  story.build('compile')

  assertThat(story.changesSince(before, 'target/generated-sources/enos'))
      .containsExactly(
          'written target/generated-sources/enos/com/acme/events/pump/PumpEvents.java',
          'created target/generated-sources/enos/com/acme/events/pump/Stopped.java',
          'deleted target/generated-sources/enos/com/acme/events/pump/Tripped.java')
  assertThat(story.filesIn('target/classes'))
      .contains('com/acme/events/pump/Stopped.class')
      .noneMatch { it.contains('Tripped') }
}
