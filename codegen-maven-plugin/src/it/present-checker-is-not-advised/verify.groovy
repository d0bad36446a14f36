import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().log())
      .contains('Generated 2 source files').doesNotContain('enos-codegen-checker', ' warning: ')
  // and it is at work
  story.edit('src/main/java/com/acme/Plant.java', '"dry"', '"dry run"')

  def second = story.build('compile')

  assertThat(second.succeeded()).isFalse()
  assertThat(second.log()).contains('Plant.java:[8,').contains('dry run')
}
