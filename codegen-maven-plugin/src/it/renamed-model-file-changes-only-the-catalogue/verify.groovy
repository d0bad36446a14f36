import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def before = story.snapshot()
  story.move('src/main/enos/pump.json', 'src/main/enos/plant-1/export.json')

  def second = story.build('compile')

  assertThat(second.lines('1 written, 0 deleted')).hasSize(1)
  assertThat(story.changesSince(before, 'target/generated-sources/enos'))
      .containsExactly('written target/generated-sources/enos/com/acme/events/pump/PumpEvents.java')
  // it names the file, but not where this machine has it
  assertThat(story.text('target/generated-sources/enos/com/acme/events/pump/PumpEvents.java'))
      .contains('export.json')
      .doesNotContain('pump.json', story.file('.').toString())
}
