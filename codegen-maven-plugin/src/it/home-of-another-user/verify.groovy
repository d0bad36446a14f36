import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  story.delete('target')
  story.write('nobody/is-here.txt', 'nor was ever')
  def before = story.snapshot()

  def second = story.build('-Duser.home=' + story.file('nobody'), '-Duser.name=nobody', 'compile')

  assertThat(second.succeeded()).isTrue()
  assertThat(story.filesIn('target/classes')).contains('com/acme/events/pump/Tripped.class')
  assertThat(story.changesSince(before, 'nobody')).isEmpty()
  // and nothing of a user is remembered
  assertThat(story.build('compile').lines('Nothing to do')).hasSize(1)
}
