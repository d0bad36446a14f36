import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.delete('target')

  def second = story.build('-o', '-Daether.offline.protocols=none', 'compile')

  assertThat(second.succeeded()).isTrue()
  assertThat(second.log()).doesNotContain('Downloading')
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/pump/Tripped.class')
}
