import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines("warning: "))
      .hasSize(1).allMatch { it.contains("'tripped/cuase'") && it.contains('[UNMATCHED_NAME]') }
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/pump/Tripped.class')

  def strict = story.build('compile', '-Denos-codegen.warningsAsErrors')

  assertThat(strict.succeeded()).isFalse()
  assertThat(strict.lines('error: ')).hasSize(1).allMatch { it.contains('[UNMATCHED_NAME]') }
}
