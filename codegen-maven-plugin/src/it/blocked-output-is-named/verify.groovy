import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def blocked = story.file('blocked').toString()
  assertThat(story.first().log())
      .contains('Could not write events to ' + blocked + ': ' + blocked + ' is in the way; move it')
      .contains('MojoExecutionException')
      .doesNotContainPattern(STACK_TRACE)
  story.edit('pom.xml', '<outputDirectory>blocked', '<outputDirectory>blocked/events')

  def second = story.build('compile')

  assertThat(second.succeeded()).isFalse()
  assertThat(second.log())
      .contains('Could not write events to ' + story.file('blocked/events') + ': ' + blocked + ' is in the way; move it')
      .contains('MojoExecutionException')
      .doesNotContainPattern(STACK_TRACE)
  assertThat(story.text('blocked')).isEqualTo('not a folder\n')
  assertThat(story.file('target/classes')).doesNotExist()
}
