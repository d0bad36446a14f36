import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.text('src/main/windows/pump.json')).contains('\r\n')
  def sources = story.filesIn('target/generated-sources/enos')

  assertThat(sources).hasSize(2)
  assertThat(story.filesIn('target/windows')).isEqualTo(sources)
  sources.each { source ->
    assertThat(story.file('target/windows/' + source))
        .hasSameBinaryContentAs(story.file('target/generated-sources/enos/' + source))
    assertThat(story.text('target/windows/' + source)).doesNotContain('\r')
  }
  // and complaints have the same places
  assertThat(story.first().lines('pump.json:7:7: warning: ')).hasSize(2)
}
