import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  assertThat(story.build('compile').lines('Nothing to do')).hasSize(1)
  story.edit('pom.xml', '<version>1.0</version>', '<version>1.1</version>')

  story.build('compile')

  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Stopped.java')
  assertThat(story.filesIn('target/classes')).noneMatch { it.contains('Tripped') }
}
