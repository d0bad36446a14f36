import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

PATH = """  <path>
    <groupId>io.github.enoscodegen</groupId>
    <artifactId>enos-codegen-checker</artifactId>
    <version>$version</version>
  </path>""".toString()

BuildStory.tell(binding.variables) { story ->
  def warning = 'are not checked: maven-compiler-plugin has <annotationProcessorPaths>'
  assertThat(story.first().lines(warning)).hasSize(1).allMatch { it.startsWith('[WARNING] ') }
  assertThat(story.first().log()).contains(PATH)
  // also when nothing is to do
  assertThat(story.build('generate-sources').lines(warning)).hasSize(1)
  // what is advised is pasted, and helps
  story.edit('pom.xml', '</annotationProcessorPaths>', PATH + '</annotationProcessorPaths>')
  assertThat(story.build('compile').log()).contains('BUILD SUCCESS').doesNotContain(warning, 'enos-codegen-checker')
}
