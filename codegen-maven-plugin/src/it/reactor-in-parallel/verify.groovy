import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

MODULES = ['inlet', 'outlet', 'north', 'south', 'east', 'west', 'upper', 'lower']

BuildStory.tell(binding.variables) { story ->
  MODULES.each { module ->
    assertThat(story.filesIn("$module/target/generated-sources/enos"))
        .hasSize(3)
        .allMatch { it.startsWith("com/acme/$module/pump/") }
    assertThat(story.filesIn("$module/target/classes")).contains("com/acme/$module/pump/Tripped.class".toString())
  }
  assertThat(story.first().log()).doesNotContain('thread-safe', 'threadSafe')
  def before = story.snapshot()

  def second = story.build('-T', '4', 'compile')

  assertThat(second.lines('Nothing to do')).hasSize(MODULES.size())
  assertThat(story.changesSince(before)).isEmpty()
}
