import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines("[ERROR] pom.xml:18:12: error: 'basePakage' is no setting here. Did you mean 'basePackage'?"))
      .hasSize(1)
  assertThat(story.first().log())
      .contains('[UNKNOWN_SETTING]', 'MojoFailureException')
      .doesNotContainPattern(STACK_TRACE)
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()
}
