import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

REFUSED = '[ERROR] Plant.java:8 (com.acme.Plant): level must be between 0 and 5, but is 9 (model pump, event tripped; EnOS would answer 1204) [ENOS_RANGE]'

BuildStory.tell(binding.variables) { story ->
  // it runs no plugins of javac
  assertThat(story.first().log()).contains('BUILD SUCCESS').doesNotContain('ENOS_RANGE')
  def checked = story.build('process-classes')
  assertThat(checked.succeeded()).isFalse()
  assertThat(checked.log()).contains(REFUSED).doesNotContain('Plant.java:[')
  story.edit('src/main/java/com/acme/Plant.java', '9', '5')

  assertThat(story.build('process-classes').succeeded()).isTrue()
}
