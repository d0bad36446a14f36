import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  // of a call, there is an execution of its own
  assertThat(story.filesIn('target/enos-codegen')).containsExactly('generate-default-cli.manifest')
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  def before = story.snapshot()

  assertThat(story.build('enos-codegen:generate').lines('Nothing to do')).hasSize(1)

  assertThat(story.changesSince(before)).isEmpty()
}
