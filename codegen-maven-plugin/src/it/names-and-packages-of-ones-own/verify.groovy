import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.filesIn('target/classes'))
      .contains('com/acme/Plant.class', 'com/acme/events/main_pump/Tripped.class')
  assertThat(story.file('target/generated-sources/enos/com/acme/events/pump')).doesNotExist()
  // the wire keeps the model's name
  assertThat(story.text('target/generated-sources/enos/com/acme/events/main_pump/Tripped.java')).contains('"cause"')
  story.edit('pom.xml', '<as>reason</as>', '<as>trigger</as>')

  def second = story.build('compile')

  assertThat(second.succeeded()).isFalse()
  assertThat(second.log()).contains('Plant.java', 'reason')
}
