import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/valve/Stuck.class')
  def before = story.snapshot()
  story.delete('src/main/enos/valve.json')

  def second = story.build('compile')

  assertThat(second.lines('Generated 2 source files')).hasSize(1).allMatch { it.contains('0 written, 2 deleted') }
  assertThat(story.changesSince(before, 'target/generated-sources/enos'))
      .containsExactly(
          'deleted target/generated-sources/enos/com/acme/events/valve/Stuck.java',
          'deleted target/generated-sources/enos/com/acme/events/valve/ValveEvents.java')
  assertThat(story.file('target/generated-sources/enos/com/acme/events/valve')).doesNotExist()
  assertThat(story.filesIn('target/classes')).hasSize(3).allMatch { it.startsWith('com/acme/events/pump/') }
}
