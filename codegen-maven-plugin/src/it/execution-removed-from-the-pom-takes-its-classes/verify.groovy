import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

VALVES = '''          <execution>
            <id>valves</id>
            <goals>
              <goal>generate</goal>
            </goals>
            <configuration>
              <modelDirectory>src/main/valves</modelDirectory>
            </configuration>
          </execution>
'''

BuildStory.tell(binding.variables) { story ->
  def before = story.snapshot()
  story.edit('pom.xml', VALVES, '')

  def second = story.build('compile')

  assertThat(second.lines('Nothing to do')).hasSize(1)
  assertThat(story.changesSince(before, 'target/generated-sources'))
      .containsExactly(
          'deleted target/generated-sources/enos/com/acme/events/valve/Stuck.java',
          'deleted target/generated-sources/enos/com/acme/events/valve/ValveEvents.java')
  assertThat(story.filesIn('target/classes')).hasSize(3).allMatch { it.startsWith('com/acme/events/pump/') }
  assertThat(story.filesIn('target/enos-codegen')).containsExactly('generate-pumps.manifest')
}
