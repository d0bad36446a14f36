import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def log = story.first().log()

  assertThat(log)
      .contains('enos-codegen:generate\n', 'enos-codegen:generate-test\n')
      .contains('basePackage (Default: ${project.groupId}.events)')
      .contains('User property: enos-codegen.basePackage')
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()

  def one = story.build('enos-codegen:help', '-Ddetail', '-Dgoal=generate')

  assertThat(one.succeeded()).isTrue()
  assertThat(one.log()).contains('modelDirectory', 'outputDirectory').doesNotContain('enos-codegen:generate-test')
}
