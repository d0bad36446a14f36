import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.edit('pom.xml', '<skip>false</skip>', '<skip>true</skip>')
  story.edit('src/main/enos/pump.json', 'WARN', 'no event type')
  story.delete('target/classes')
  def before = story.snapshot()

  def second = story.build('compile')

  assertThat(second.succeeded()).isTrue()
  assertThat(second.lines('generate is skipped')).hasSize(1)
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/pump/Tripped.class')
  assertThat(story.changesSince(before, 'target/generated-sources/enos')).isEmpty()
  assertThat(story.changesSince(before, 'target/enos-codegen')).isEmpty()
}
