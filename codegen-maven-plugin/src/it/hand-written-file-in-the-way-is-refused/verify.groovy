import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def log = story.first().log()

  assertThat(log)
      .contains("${story.file('src/main/java/com/acme/events/pump/Tripped.java')} is in the way, and was not generated")
      .doesNotContainPattern(STACK_TRACE)
  assertThat(story.filesIn('src/main/java')).containsExactly('com/acme/events/pump/Tripped.java')
  assertThat(story.text('src/main/java/com/acme/events/pump/Tripped.java')).contains('Written by hand.')
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()
}
