import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.edit('pom.xml', 'target/before', 'target/after')

  def second = story.build('compile')

  assertThat(second.lines('2 written, 2 deleted')).hasSize(1)
  assertThat(story.filesIn('target/before')).isEmpty()
  assertThat(story.filesIn('target/after'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  assertThat(story.filesIn('target/classes')).hasSize(3)
}
