import static io.github.enoscodegen.maven.it.Build.STACK_TRACE
import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines('[PACKAGE_CLASH]'))
      .hasSize(1)
      .allMatch { it.contains('src/main/enos/old.json:2:14: error: ') && it.contains('src/main/enos/new.json:2:14') }
  assertThat(story.first().log()).contains('MojoFailureException').doesNotContainPattern(STACK_TRACE)
  assertThat(story.file('target/generated-sources')).doesNotExist()
  assertThat(story.file('target/enos-codegen')).doesNotExist()
}
