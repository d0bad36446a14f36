import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

MISSING = 'Plant.java:[8,29] level is required but not set before build() (model pump, event tripped; EnOS would answer 1204) [ENOS_REQUIRED]'

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines(MISSING)).anyMatch { it.startsWith('[ERROR] ') }
  story.edit('src/main/java/com/acme/Plant.java', 'builder()', 'builder().level(5)')

  assertThat(story.build('compile').succeeded()).isTrue()
}
