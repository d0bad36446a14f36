import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def log = story.first().log()

  assertThat(log)
      .contains("[ERROR] src/main/enos/plant-2/valve.json:6:20: error: 'ALARM' ", '[UNKNOWN_EVENT_TYPE]')
      .contains("[ERROR] src/main/enos/pump.json:7:58: error: 'TEXTT' is no data type.", '[UNKNOWN_DATA_TYPE]')
      .contains('There are 2 errors in thing models or settings: see above.')
      .contains('MojoFailureException')
      .doesNotContainPattern(STACK_TRACE)
  assertThat(story.first().lines(': error: ')).hasSize(2)
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()
}
