import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def english = story.text('target/generated-sources/enos/com/acme/events/pump/Tripped.java')

  def second = story.build('compile', '-Denos-codegen.locale=zh_CN')

  assertThat(second.succeeded()).isTrue()
  assertThat(english).doesNotContain('跳闸')
  assertThat(story.text('target/generated-sources/enos/com/acme/events/pump/Tripped.java')).contains('跳闸')
}
