import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/generated-test-sources/enos'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  assertThat(story.filesIn('target/test-classes')).contains('com/acme/events/pump/Tripped.class')
  assertThat(story.file('target/classes')).doesNotExist()
  assertThat(story.file('target/generated-sources/enos')).doesNotExist()
  def before = story.snapshot()

  assertThat(story.build('test-compile').lines('Nothing to do')).hasSize(1)

  assertThat(story.changesSince(before)).isEmpty()
}
