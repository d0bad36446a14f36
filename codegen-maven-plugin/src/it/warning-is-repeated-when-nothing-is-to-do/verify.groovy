import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def first = story.first().lines('[MISSPELT_MEMBER]')
  assertThat(first).hasSize(1)
  def before = story.snapshot()

  def second = story.build('compile')

  assertThat(second.lines('Nothing to do')).hasSize(1)
  assertThat(second.lines('[MISSPELT_MEMBER]')).isEqualTo(first)
  assertThat(story.changesSince(before)).isEmpty()
}
