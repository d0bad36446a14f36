import static org.assertj.core.api.Assertions.assertThat

import java.nio.charset.Charset

import io.github.enoscodegen.maven.it.BuildStory

// a JVM whose locale is C cannot name such a file
UMLAUTS = Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode('ü')
FOLDER = UMLAUTS ? 'Räume 100%20 & größer' : 'rooms 100%20 & more'

BuildStory.tell(binding.variables) { story ->
  story.move('plain', FOLDER)
  story.move(FOLDER + '/src/main/enos', FOLDER + '/src/main/Modelle #1 (neu)')

  def build = story.buildIn(FOLDER, 'compile')

  assertThat(build.succeeded()).isTrue()
  assertThat(story.filesIn(FOLDER + '/target/classes')).contains('com/acme/events/pump/Tripped.class')
  def before = story.snapshot()
  assertThat(story.buildIn(FOLDER, 'compile').lines('Nothing to do')).hasSize(1)
  assertThat(story.changesSince(before)).isEmpty()
  story.edit(FOLDER + '/src/main/Modelle #1 (neu)/pump.json', 'WARN', 'ALARM')
  assertThat(story.buildIn(FOLDER, 'compile').lines('src/main/Modelle #1 (neu)/pump.json:6:20: error: ')).hasSize(1)
}
