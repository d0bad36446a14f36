import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly(
          'com/acme/events/pump/PumpEvents.java',
          'com/acme/events/pump/Tripped.java',
          'com/acme/events/valve/Stuck.java',
          'com/acme/events/valve/ValveEvents.java')
  def before = story.snapshot()
  story.edit('src/main/pumps/pump.json', 'tripped', 'stopped')

  def second = story.build('compile')

  assertThat(second.lines('Nothing to do')).hasSize(1)
  assertThat(story.changesSince(before, 'target/generated-sources/enos/com/acme/events/valve')).isEmpty()
  assertThat(story.changesSince(before, 'target/generated-sources/enos')).hasSize(3)
  assertThat(story.file('target/generated-sources/enos/com/acme/events/pump/Tripped.java')).doesNotExist()

  before = story.snapshot()
  assertThat(story.build('compile').lines('Nothing to do')).hasSize(2)
  assertThat(story.changesSince(before)).isEmpty()
}
