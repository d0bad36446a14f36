import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

REFUSED = 'PlantTest.java:[18,45] level must be between 0 and 5, but is 9 (model pump, event tripped; EnOS would answer 1204) [ENOS_RANGE]'

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines('ENOS_RANGE')).isNotEmpty().allMatch { it.contains(REFUSED) }
  story.edit('src/test/java/com/acme/PlantTest.java', '9', '5')

  assertThat(story.build('test-compile').succeeded()).isTrue()
}
