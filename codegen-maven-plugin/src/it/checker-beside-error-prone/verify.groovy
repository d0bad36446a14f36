import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

// as maven-compiler-plugin reads it from the output of a forked javac: columns from 0
REFUSED = 'Plant.java:[9,35] error: level must be between 0 and 5, but is 9 (model pump, event tripped; EnOS would answer 1204) [ENOS_RANGE]'

BuildStory.tell(binding.variables) { story ->
  // each has its say in one run
  assertThat(story.first().lines(REFUSED)).anyMatch { it.startsWith('[ERROR] ') }
  assertThat(story.first().log()).contains('Plant.java:[8,14] error: [ReturnValueIgnored]').doesNotContain('annotationProcessorPaths')
  story.edit('src/main/java/com/acme/Plant.java', '9', '5')
  story.edit('src/main/java/com/acme/Plant.java', '    "dry".trim();\n', '')

  assertThat(story.build('compile').succeeded()).isTrue()
}
