import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('events/target/classes')).contains('com/acme/events/pump/Tripped.class')
  def before = story.snapshot()

  def packaged = story.build('package')

  // the jar holds what the folder held
  assertThat(packaged.lines('Nothing to do')).hasSize(1)
  assertThat(story.file('models/target/models-1.jar')).exists()
  assertThat(story.changesSince(before, 'events/target/generated-sources')).isEmpty()
  story.edit('models/src/main/resources/pump.json', 'tripped', 'stopped')

  story.build('package')

  assertThat(story.filesIn('events/target/classes'))
      .contains('com/acme/events/pump/Stopped.class')
      .noneMatch { it.contains('Tripped') }
}
