import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def log = story.first().log()

  assertThat(log)
      .contains('No thing models: ' + story.file('src/main/enos') + ' is not there.', '<allowNoModels>')
      .contains('MojoFailureException')
      .doesNotContainPattern(STACK_TRACE)
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()
  story.write('src/main/enos/pump.jsn', '{}')

  def misspelt = story.build('compile')

  assertThat(misspelt.succeeded()).isFalse()
  assertThat(misspelt.log()).contains('nothing in ' + story.file('src/main/enos') + ' matches **/*.json')
}
