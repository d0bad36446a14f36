import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/classes')).hasSize(3)
  story.delete('src/main/enos')

  def second = story.build('compile')

  assertThat(second.succeeded()).isTrue()
  assertThat(second.lines('Generated 0 source files')).hasSize(1).allMatch { it.contains('2 deleted') }
  assertThat(story.filesIn('target/generated-sources/enos')).isEmpty()
  assertThat(story.filesIn('target/classes')).isEmpty()
}
