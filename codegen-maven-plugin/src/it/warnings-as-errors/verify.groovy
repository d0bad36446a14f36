import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines('[WARNING] src/main/enos/pump.json:7:7: warning: ')).hasSize(1)
  def before = story.snapshot()
  story.edit('pom.xml', '<goals>', '<configuration><warningsAsErrors>true</warningsAsErrors></configuration>\n<goals>')

  def second = story.build('compile')

  assertThat(second.succeeded()).isFalse()
  assertThat(second.lines('[ERROR] src/main/enos/pump.json:7:7: error: ')).hasSize(1)
  assertThat(second.log()).contains('[MISSPELT_MEMBER]', 'MojoFailureException').doesNotContainPattern(STACK_TRACE)
  assertThat(story.changesSince(before)).containsExactly('written pom.xml')
}
