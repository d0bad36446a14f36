import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

String refused(int level) {
  "level must be between 0 and 5, but is $level (model pump, event tripped; EnOS would answer 1204) [ENOS_RANGE]"
}

BuildStory.tell(binding.variables) { story ->
  // javac has not seen it
  assertThat(story.first().log()).contains('[ERROR] Plant.java:8 (com.acme.Plant): ' + refused(9)).doesNotContain('.java:[')
  assertThat(story.first().log()).contains('A call has an argument that EnOS would refuse: see the error above.')
  story.edit('src/main/java/com/acme/Plant.java', '9', '5')

  def second = story.build('process-test-classes')

  assertThat(second.succeeded()).isFalse()
  assertThat(second.log()).contains('[ERROR] PlantTest.java:8 (com.acme.PlantTest): ' + refused(8)).doesNotContain('Plant.java:8')
  def warned = story.build('process-test-classes', '-Denos-codegen.checkClasses=warn')
  assertThat(warned.log()).contains('BUILD SUCCESS', '[WARNING] PlantTest.java:8 (com.acme.PlantTest): ' + refused(8))
  story.edit('src/test/java/com/acme/PlantTest.java', '8', '5')

  assertThat(story.build('process-test-classes').log()).contains('BUILD SUCCESS').doesNotContain('ENOS_RANGE')
}
