import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.write('target/generated-sources/enos/com/acme/events/pump/Mine.java', 'package com.acme.events.pump;\n\nclass Mine {}\n')
  story.write('target/generated-sources/enos/notes.txt', 'mine, too')
  def before = story.snapshot()
  story.edit('src/main/enos/pump.json', 'tripped', 'stopped')

  story.build('compile')

  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/Mine.java', 'com/acme/events/pump/PumpEvents.java', 'com/acme/events/pump/Stopped.java', 'notes.txt')
  assertThat(story.changesSince(before, 'target/generated-sources/enos/com/acme/events/pump/Mine.java')).isEmpty()
  assertThat(story.changesSince(before, 'target/generated-sources/enos/notes.txt')).isEmpty()
  assertThat(story.filesIn('target/classes'))
      .contains('com/acme/events/pump/Mine.class', 'com/acme/events/pump/Stopped.class')
}
