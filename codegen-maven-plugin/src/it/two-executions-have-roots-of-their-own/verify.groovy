import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/pumps')).hasSize(2).allMatch { it.startsWith('com/acme/events/pump/') }
  assertThat(story.filesIn('target/valves')).hasSize(2).allMatch { it.startsWith('com/acme/events/valve/') }
  assertThat(story.filesIn('target/classes'))
      .contains('com/acme/events/pump/Tripped.class', 'com/acme/events/valve/Stuck.class')
  assertThat(story.file('target/generated-sources/enos')).doesNotExist()
  def before = story.snapshot()

  assertThat(story.build('compile').lines('Nothing to do')).hasSize(2)

  assertThat(story.changesSince(before)).isEmpty()
}
