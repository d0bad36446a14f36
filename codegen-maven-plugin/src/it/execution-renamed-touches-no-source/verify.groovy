import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def before = story.snapshot()
  story.edit('pom.xml', '<id>before</id>', '<id>after</id>')

  def second = story.build('compile')

  assertThat(second.lines('0 written, 0 deleted')).hasSize(1)
  assertThat(second.log()).contains('Nothing to compile')
  assertThat(story.changesSince(before, 'target'))
      .containsExactly(
          'created target/enos-codegen/generate-after.manifest',
          'deleted target/enos-codegen/generate-before.manifest')
  assertThat(story.build('compile').lines('Nothing to do')).hasSize(1)
}
