import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

// as maven-compiler-plugin reads it from the output of a forked javac: columns from 0
REFUSED = 'Plant.java:[8,35] error: level must be between 0 and 5, but is 9 (model pump, event tripped; EnOS would answer 1204) [ENOS_RANGE]'

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines(REFUSED)).anyMatch { it.startsWith('[ERROR] ') }
  story.edit('src/main/java/com/acme/Plant.java', '9', '5')

  assertThat(story.build('compile').succeeded()).isTrue()
}
