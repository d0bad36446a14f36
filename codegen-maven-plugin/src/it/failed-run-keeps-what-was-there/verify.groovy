import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def before = story.snapshot()
  story.edit('src/main/enos/pump.json', 'WARN', 'ALARM')

  def failed = story.build('compile')

  assertThat(failed.succeeded()).isFalse()
  assertThat(failed.log()).contains('[UNKNOWN_EVENT_TYPE]').doesNotContainPattern(STACK_TRACE)
  assertThat(story.changesSince(before)).containsExactly('written src/main/enos/pump.json')
  story.edit('src/main/enos/pump.json', 'ALARM', 'WARN')

  def mended = story.build('compile')

  assertThat(mended.lines('Nothing to do')).hasSize(1)
  assertThat(story.changesSince(before)).containsExactly('written src/main/enos/pump.json')
}
