import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.move('here', 'there')
  def before = story.snapshot()

  def moved = story.buildIn('there', 'compile')

  assertThat(moved.lines('Nothing to do: 2 source files of events are current in ' + story.file('there'))).hasSize(1)
  assertThat(story.changesSince(before, 'there/target/generated-sources')).isEmpty()
  assertThat(story.changesSince(before, 'there/target/enos-codegen')).isEmpty()
  assertThat(story.text('there/target/enos-codegen/generate-default.manifest')).doesNotContain(story.file('.').toString())
  assertThat(story.file('here')).doesNotExist()
}
