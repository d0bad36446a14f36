import static org.assertj.core.api.Assertions.assertThat

import io.github.enoscodegen.maven.it.BuildStory

SARIF = 'target/enos-codegen/enos-codegen-check.sarif'
JUNIT = 'target/enos-codegen/TEST-enos-codegen-check.xml'

BuildStory.tell(binding.variables) { story ->
  assertThat(story.first().lines(': error: ')).hasSize(1).allMatch { it.startsWith('[ERROR] src/test/payloads/lines.jsonl:2:23: error: ') }
  assertThat(story.text(SARIF)).contains('"ruleId": "OUT_OF_RANGE"', 'src/test/payloads/lines.jsonl', '"startLine": 2')
  assertThat(story.text(JUNIT)).contains('failures="1"', 'OUT_OF_RANGE at tripped.level')
  story.edit('src/test/payloads/lines.jsonl', '9', '4')

  def second = story.build('validate')

  assertThat(second.log()).contains('BUILD SUCCESS', 'Checked 1 files of models and 2 files of payloads')
  assertThat(story.text(SARIF)).contains('"results": []')
  assertThat(story.text(JUNIT)).contains('failures="0"')
}
