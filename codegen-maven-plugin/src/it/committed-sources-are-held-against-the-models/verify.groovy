import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

TRIPPED = 'src/main/java/com/acme/events/pump/Tripped.java'

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().log()).contains('[ERROR] ' + TRIPPED + ' is missing', 'Make them current with -Denos-codegen.update')
  assertThat(story.file('src/main/java')).doesNotExist()
  // as it says
  assertThat(story.build('enos-codegen:verify', '-Denos-codegen.update').lines('Made 2 files current')).hasSize(1)
  def committed = story.snapshot()
  assertThat(story.build('verify').log()).contains('BUILD SUCCESS', 'are what the models give')
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/pump/Tripped.class')
  story.edit('src/main/enos/pump.json', '"maximum": 5', '"maximum": 7')

  def changed = story.build('enos-codegen:verify')

  assertThat(changed.succeeded()).isFalse()
  assertThat(changed.log()).contains('[ERROR] ' + TRIPPED + ' is not what the models give now', '[ERROR] --- a/' + TRIPPED)
  assertThat(changed.lines('[ERROR] -')).anyMatch { it.contains('max = 5') }
  assertThat(changed.lines('[ERROR] +')).anyMatch { it.contains('max = 7') }
  assertThat(story.changesSince(committed, 'src/main/java')).isEmpty()
  story.build('enos-codegen:verify', '-Denos-codegen.update')

  assertThat(story.text(TRIPPED)).contains('max = 7')
  assertThat(story.build('enos-codegen:verify').succeeded()).isTrue()
}
