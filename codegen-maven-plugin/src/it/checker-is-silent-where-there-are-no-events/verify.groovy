import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/classes')).containsExactly('com/acme/Plant.class')
  assertThat(story.first().lines('[WARNING]')).isEmpty()
  assertThat(story.first().lines('[ERROR]')).isEmpty()
  assertThat(story.first().log().toLowerCase()).doesNotContain('enoschecker', 'enos_')
}
