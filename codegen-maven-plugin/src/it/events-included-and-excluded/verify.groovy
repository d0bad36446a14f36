import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/OutletAlarm.java', 'com/acme/events/pump/PumpEvents.java')
  assertThat(story.text('target/generated-sources/enos/com/acme/events/pump/PumpEvents.java'))
      .contains('OutletAlarm')
      .doesNotContain('InletAlarm', 'Tripped')
  story.edit('pom.xml', '<event>inletAlarm</event>', '<event>outletAlarm</event>')

  story.build('compile')

  assertThat(story.filesIn('target/generated-sources/enos'))
      .containsExactly('com/acme/events/pump/InletAlarm.java', 'com/acme/events/pump/PumpEvents.java')
  assertThat(story.filesIn('target/classes'))
      .contains('com/acme/events/pump/InletAlarm.class')
      .noneMatch { it.contains('OutletAlarm') }
}
