import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines("pom.xml:18:12: error: 'basePakage' is no setting here. Did you mean 'basePackage'?"))
      .hasSize(1)
  assertThat(story.first().log())
      .contains('[UNKNOWN_SETTING]', 'MojoFailureException')
      .doesNotContain('\tat ')
  assertThat(story.file('target')).doesNotExist()
}
