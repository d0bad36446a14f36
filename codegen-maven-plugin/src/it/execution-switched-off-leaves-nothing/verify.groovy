import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/valve/Stuck.class')
  story.edit('pom.xml', '<id>valves</id>', '<id>valves</id><phase>none</phase>')

  story.build('compile')

  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Tripped.java')
  assertThat(story.filesIn('target/classes')).hasSize(3).allMatch { it.startsWith('com/acme/events/pump/') }
  assertThat(story.filesIn('target/enos-codegen')).containsExactly('generate-pumps.manifest')
}
