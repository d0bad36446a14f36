import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

DEPENDENCY = '''<dependencies>
          <dependency>
            <groupId>commons-io</groupId>
            <artifactId>commons-io</artifactId>
            <version>2.16.1</version>
          </dependency>
        </dependencies>'''
NO_DEPENDENCY = '''<dependencies>
        </dependencies>'''

BuildStory.tell(binding.variables) { story ->
  def before = story.snapshot()
  story.edit('pom.xml', NO_DEPENDENCY, DEPENDENCY)

  def second = story.build('compile')

  // what is generated is the same, and so no file is touched but the one that remembers
  assertThat(second.lines('Generated 2 source files')).hasSize(1).allMatch { it.contains('0 written, 0 deleted') }
  assertThat(second.log()).contains('Nothing to compile')
  assertThat(story.changesSince(before))
      .containsExactly('written pom.xml', 'written target/enos-codegen/generate-default.manifest')
  assertThat(story.build('compile').lines('Nothing to do')).hasSize(1)
}
