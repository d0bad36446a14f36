import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/classes')).hasSize(3).allMatch { it.startsWith('com/acme/events/pump/') }
  assertThat(story.filesIn('target/test-classes')).hasSize(3).allMatch { it.startsWith('com/acme/events/valve/') }
  assertThat(story.filesIn('target/enos-codegen'))
      .containsExactly('generate-default.manifest', 'generate-test-default.manifest')
  def before = story.snapshot()
  story.delete('src/test/enos/valve.json')
  story.write('src/test/enos/fan.json', story.text('src/main/enos/pump.json').replace('pump', 'fan'))

  def second = story.build('test-compile')

  assertThat(second.lines('Nothing to do')).hasSize(1)
  assertThat(story.changesSince(before, 'target/classes')).isEmpty()
  assertThat(story.filesIn('target/test-classes')).hasSize(3).allMatch { it.startsWith('com/acme/events/fan/') }
}
