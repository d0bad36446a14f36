import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.edit('pom.xml', 'com.acme.before', 'com.acme.after')

  def second = story.build('compile')

  assertThat(second.lines('2 written, 2 deleted')).hasSize(1)
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/after/pump/PumpEvents.java', 'com/acme/after/pump/Tripped.java')
  assertThat(story.filesIn('target/classes'))
      .hasSize(3)
      .allMatch { it.startsWith('com/acme/after/pump/') }
}
