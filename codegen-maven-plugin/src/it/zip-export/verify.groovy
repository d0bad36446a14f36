import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.Archive
import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/classes'))
      .contains('com/acme/events/pump/Tripped.class', 'com/acme/events/valve/Stuck.class')
  story.edit('models/pump.json', 'WARN', 'ALARM')
  Archive.of(story.file('models').toFile(), story.file('src/main/enos/export.zip').toFile())

  def second = story.build('compile')

  assertThat(second.succeeded()).isFalse()
  assertThat(second.log()).contains('src/main/enos/export.zip!/pump.json:6:20: error: ')
}
