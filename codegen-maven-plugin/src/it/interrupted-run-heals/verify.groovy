import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

BuildStory.tell(binding.variables) { story ->
  def source = 'target/generated-sources/enos/com/acme/events/pump/Tripped.java'
  def whole = story.text(source)
  // As a run leaves it that was killed while it wrote: names of before and after, no digests, half a file.
  def names = ['Aborted', 'PumpEvents', 'Tripped'].collect { "output  com/acme/events/pump/${it}.java\n" }.join()
  def manifest = 'target/enos-codegen/generate-default.manifest'
  def root = story.text(manifest).readLines().find { it.startsWith('root ') }
  story.write(manifest, "enos-codegen manifest 1\nfingerprint \n$root\n$names".toString())
  story.write(manifest + '.new', 'enos-codegen mani')
  story.write(source.replace('Tripped', 'Aborted'), whole.replace('Tripped', 'Aborted'))
  story.write(source, whole.substring(0, whole.length().intdiv(2)))
  def before = story.snapshot()

  def second = story.build('compile')

  assertThat(second.lines('1 written, 1 deleted')).hasSize(1)
  assertThat(story.text(source)).isEqualTo(whole)
  assertThat(story.changesSince(before, 'target/generated-sources/enos'))
      .containsExactly('deleted target/generated-sources/enos/com/acme/events/pump/Aborted.java', 'written ' + source)
  assertThat(story.filesIn('target/classes')).noneMatch { it.contains('Aborted') }
  assertThat(story.build('compile').lines('Nothing to do')).hasSize(1)
}
