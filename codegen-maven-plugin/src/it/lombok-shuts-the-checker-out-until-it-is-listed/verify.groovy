import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

MESSAGE = 'level must be between 0 and 5, but is 9 (model pump, event tripped; EnOS would answer 1204) [ENOS_RANGE]'
PATH = """  <path>
    <groupId>io.github.enoscodegen</groupId>
    <artifactId>enos-codegen-checker</artifactId>
    <version>$version</version>
  </path>""".toString()

BuildStory.tell(binding.variables) { story ->
  // javac says nothing, generate says why
  assertThat(story.first().log()).contains('BUILD SUCCESS').doesNotContain('ENOS_RANGE')
  assertThat(story.first().lines('maven-compiler-plugin has <annotationProcessorPaths>')).hasSize(1).allMatch { it.startsWith('[WARNING] ') }
  assertThat(story.first().log()).contains(PATH)
  // the class files tell
  def checked = story.build('compile', 'io.github.enoscodegen:enos-codegen-maven-plugin:check-classes')
  assertThat(checked.succeeded()).isFalse()
  assertThat(checked.log()).contains('[ERROR] Plant.java:8 (com.acme.Plant): ' + MESSAGE)
  // and so does javac, with what generate advises
  story.edit('pom.xml', '</annotationProcessorPaths>', PATH + '</annotationProcessorPaths>')
  // (maven-compiler-plugin does not compile anew for that alone)
  story.delete('target/classes')
  def listed = story.build('compile')
  assertThat(listed.succeeded()).isFalse()
  assertThat(listed.log()).contains('Plant.java:[8,67] ' + MESSAGE).doesNotContain('are not checked')
  story.edit('src/main/java/com/acme/Plant.java', '9', '5')

  assertThat(story.build('compile').log()).contains('BUILD SUCCESS').doesNotContain('enos-codegen-checker')
}
