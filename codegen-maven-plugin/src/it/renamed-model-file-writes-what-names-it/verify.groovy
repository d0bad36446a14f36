import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def source = 'target/generated-sources/enos/com/acme/events/pump/Tripped.java'
  def before = story.snapshot()
  story.move('src/main/enos/pump.json', 'src/main/enos/plant-1/export.json')

  def second = story.build('compile')

  assertThat(second.lines('1 written, 0 deleted')).hasSize(1)
  assertThat(story.changesSince(before, 'target/generated-sources/enos')).containsExactly('written ' + source)
  // not where this machine has it
  assertThat(story.text(source)).contains('export.json').doesNotContain('pump.json', story.file('.').toString())
}
