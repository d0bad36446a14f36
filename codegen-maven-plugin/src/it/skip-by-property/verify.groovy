import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines('generate is skipped')).hasSize(1)
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()

  story.build('compile')

  assertThat(story.filesIn('target/classes')).contains('com/acme/events/pump/Tripped.class')
}
