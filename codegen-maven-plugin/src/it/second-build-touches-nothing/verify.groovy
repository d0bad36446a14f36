import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines('Generated 2 source files')).hasSize(1)
  def before = story.snapshot()

  def second = story.build('compile')

  assertThat(second.succeeded()).isTrue()
  assertThat(second.lines('Nothing to do: 2 source files of events are current')).hasSize(1)
  assertThat(second.log()).contains('Nothing to compile')
  assertThat(story.changesSince(before)).isEmpty()
}
