import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

REFUSED = 'Plant.java:[8,36] level must be between 0 and 5, but is 9 (model pump, event tripped; EnOS would answer 1204) [ENOS_RANGE]'

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines(REFUSED)).hasSize(1).allMatch { it.startsWith('[WARNING] ') }
  assertThat(story.first().log()).contains('BUILD SUCCESS')

  story.delete('target/classes')
  def off = story.build('compile', '-Dchecker=off')

  assertThat(off.log()).contains('BUILD SUCCESS').doesNotContain('ENOS_RANGE')
  story.delete('target/classes')
  assertThat(story.build('compile', '-Dchecker=error').succeeded()).isFalse()
}
