import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.edit('pom.xml', '<id>before</id>', '<id>after</id>')

  def second = story.build('compile')

  assertThat(second.succeeded()).isTrue()
  assertThat(story.filesIn('target/generated-sources/enos')).containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  assertThat(story.filesIn('target/enos-codegen')).containsExactly('generate-after.manifest')
  assertThat(story.build('compile').lines('Nothing to do')).hasSize(1)
}
