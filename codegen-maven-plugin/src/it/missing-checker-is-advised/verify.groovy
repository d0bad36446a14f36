import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines('add the dependency io.github.enoscodegen:enos-codegen-checker:' + version + ' with scope provided'))
      .hasSize(1)
  assertThat(story.first().log()).doesNotContain('annotationProcessorPaths')
  // said when something is generated, not in each build
  assertThat(story.build('generate-sources').log()).contains('Nothing to do').doesNotContain('enos-codegen-checker')
  story.edit('src/main/enos/pump.json', 'tripped', 'stopped')

  def silenced = story.build('generate-sources', '-Denos-codegen.checkerAdvice=false')

  assertThat(silenced.log()).contains('Generated 2 source files').doesNotContain('enos-codegen-checker')
}
