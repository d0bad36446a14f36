import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  // Maven 4 does not tell where a setting stands
  def place = mavenVersion.startsWith('4') ? 'configuration:1:1' : 'pom.xml:18:12'
  assertThat(story.first().lines("[ERROR] $place: error: 'basePakage' is no setting here. Did you mean 'basePackage'?"))
      .hasSize(1)
  assertThat(story.first().log())
      .contains('[UNKNOWN_SETTING]', 'MojoFailureException')
      .doesNotContain('\tat ')
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()
}
