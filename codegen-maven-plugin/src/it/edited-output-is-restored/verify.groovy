import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def original = story.text('target/generated-sources/enos/com/acme/events/pump/Tripped.java')
  def before = story.snapshot()
  story.edit('target/generated-sources/enos/com/acme/events/pump/Tripped.java', 'public final class', 'final class')

  def second = story.build('compile')

  assertThat(second.lines('1 written, 0 deleted')).hasSize(1)
  assertThat(story.text('target/generated-sources/enos/com/acme/events/pump/Tripped.java')).isEqualTo(original)
  assertThat(story.changesSince(before, 'target/generated-sources/enos'))
      .containsExactly('written target/generated-sources/enos/com/acme/events/pump/Tripped.java')
}
