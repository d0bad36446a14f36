import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().log()).doesNotContain(' warning: ', 'MISSPELT_MEMBER')
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/pump/Tripped.class')
  story.edit('pom.xml', 'events.tripped', 'events.stopped')

  def second = story.build('compile')

  assertThat(second.succeeded()).isFalse()
  assertThat(second.lines('error: ')).hasSize(1).allMatch { it.contains('[MISSPELT_MEMBER]') }
}
