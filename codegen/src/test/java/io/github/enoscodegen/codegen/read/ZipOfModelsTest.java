package io.github.enoscodegen.codegen.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.diagnostic.Diagnostic;
import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.diagnostic.Rule;
import io.github.enoscodegen.codegen.model.ThingModel;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipOfModelsTest {

  private static final String A = "{\"modelId\": \"a\", \"events\": {}}";
  private static final String B = "{\"modelId\": \"b\", \"events\": {}}";
  private static final int LIMIT = 32 << 20;

  private static final String OVERLAP =
      "models.zip:1:1: error: Files in this ZIP overlap each other or its directory. Export or pack"
          + " the models again. [BAD_ZIP]";
  private static final String DIRECTORY =
      "models.zip:1:1: error: The directory of this ZIP is damaged. Export or pack the models"
          + " again. [BAD_ZIP]";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void givesItsModelsInTheOrderOfTheirNames() {
    assertThat(ids(Zips.of("x/b.json", B, "x/a.json", A))).containsExactly("a", "b");
    assertThat(ids(Zips.of("x/a.json", A, "x/b.json", B))).containsExactly("a", "b");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void isReadWhetherItIsPackedOrNot() {
    assertThat(ids(Zips.stored("a.JSON", A.getBytes(UTF_8)))).containsExactly("a");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void passesOverFoldersAndWhatDesktopsLeave() {
    byte[] zip =
        Zips.of(
            "m/",
            "",
            "m/a.json",
            A,
            "__MACOSX/m/._a.json",
            "?",
            "._b.json",
            "?",
            ".DS_Store",
            "?",
            "m/Thumbs.db",
            "?",
            "m/desktop.ini",
            "?");

    assertThat(ids(zip)).containsExactly("a");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void namesTheFileInAComplaint() {
    assertThat(ids(Zips.of("a.json", "{", "b.json", B))).containsExactly("b");
    assertThat(complaints())
        .singleElement()
        .asString()
        .startsWith("models.zip!/a.json:1:2: error: The text ends here,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../a.json       | must not lead out of the ZIP
          x/../a.json     | must not lead out of the ZIP
          ..              | must not lead out of the ZIP
          /etc/a.json     | must be relative, with / between folders
          C:/a.json       | must be relative, with / between folders
          x\\a.json       | must be relative, with / between folders
          ..\\a.json      | must be relative, with / between folders
          """)
  void refusesNamesThatAreNotPlain(String name, String what) {
    assertThat(ids(Zips.of(name, A, "b.json", B))).containsExactly("b");
    assertThat(complaints())
        .containsExactly(
            "models.zip:1:1: error: Name '%s' in this ZIP %s. Pack it again. [BAD_ZIP]"
                .formatted(name, what));
  }

  @Test
  void refusesNamesThatAreEmptyOrVeryLong() {
    ids(Zips.of("", A));
    ids(Zips.of("x".repeat(60_000) + ".json", A));

    assertThat(complaints())
        .hasSize(2)
        .allSatisfy(c -> assertThat(c).contains("must have 1 to 300 characters"));
  }

  @Test
  void refusesTwoFilesOfOneName() {
    byte[] zip = replaced(Zips.of("a.json", A, "b.json", B), "b.json", "a.json");

    assertThat(ids(zip)).containsExactly("a");
    assertThat(complaints())
        .containsExactly(
            "models.zip:1:1: error: Two files in this ZIP are named 'a.json'. Rename one."
                + " [BAD_ZIP]");
  }

  @Test
  void refusesWhatIsNoModelFile() {
    assertThat(ids(Zips.of("a.json", A, "a.json.txt", A, "more.ZIP", ""))).containsExactly("a");
    assertThat(complaints())
        .containsExactly(
            "models.zip:1:1: error: 'a.json.txt' in this ZIP is no .json file. Remove it, or"
                + " correct its name. [BAD_ZIP]",
            "models.zip:1:1: error: 'more.ZIP' is a ZIP within this ZIP. Unpack it and pack its"
                + " .json files. [BAD_ZIP]");
  }

  @Test
  void refusesAZipWithinItUnderAnotherName() {
    assertThat(ids(Zips.stored("a.json", Zips.of("a.json", A)))).isEmpty();
    assertThat(complaints())
        .containsExactly(
            "models.zip!/a.json:1:1: error: This is a ZIP within a ZIP. Unpack it and pack its"
                + " .json files. [BAD_ZIP]");
  }

  @Test
  void refusesAZipWithoutModels() {
    assertThat(ids(Zips.of())).isEmpty();
    assertThat(ids(Zips.of("m/", "", ".DS_Store", "?"))).isEmpty();
    assertThat(complaints())
        .hasSize(2)
        .containsOnly(
            "models.zip:1:1: error: This ZIP holds no .json file. Export the models again."
                + " [BAD_ZIP]");
  }

  @ParameterizedTest
  @CsvSource({
    "GBK, 泵",
    "Big5, 泵",
    "Shift_JIS, 日",
    "windows-1252, é",
    "IBM437, é",
    "EUC-KR, 한",
    "UTF-8, 泵"
  })
  void takesNamesInAnyCharset(String charset, String name) {
    byte[] zip = Zips.of(Charset.forName(charset), name + ".json", A);

    assertThat(ids(zip)).containsExactly("a");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void showsNamesThatChineseWindowsWrote() {
    ids(Zips.of(Charset.forName("GBK"), "泵.json", "{"));
    ids(Zips.of("风机.json", "{"));

    assertThat(complaints())
        .satisfiesExactly(
            c -> assertThat(c).startsWith("models.zip!/泵.json:1:2: "),
            c -> assertThat(c).startsWith("models.zip!/风机.json:1:2: "));
  }

  @Test
  void takesNamesThatAreNotOfTheCharsetThatTheyState() {
    byte[] zip = replaced(Zips.of("é.json", "{"), "Ã©", "\u00ff\u00fe");

    ids(zip);

    assertThat(complaints()).singleElement().asString().startsWith("models.zip!/ÿþ.json:1:2: ");
  }

  @Test
  void refusesEncryptedFiles() {
    byte[] zip = Zips.of("a.json", A, "b.json", B);
    zip[Zips.directory(zip) + 8] |= 1;

    assertThat(ids(zip)).containsExactly("b");
    assertThat(complaints())
        .containsExactly(
            "models.zip!/a.json:1:1: error: This file in a ZIP is encrypted. Pack it without a"
                + " password. [BAD_ZIP]");
  }

  @Test
  void refusesOtherWaysOfPacking() {
    byte[] zip = Zips.of("a.json", A);
    zip[Zips.directory(zip) + 10] = 14;

    ids(zip);

    assertThat(complaints())
        .containsExactly(
            "models.zip!/a.json:1:1: error: This file is packed by method 14. Pack it as an"
                + " ordinary ZIP (method 8, deflate). [BAD_ZIP]");
  }

  @Test
  void refusesAPartOfSeveral() {
    byte[] zip = Zips.of("a.json", A);
    zip[Zips.end(zip) + 4] = 1;

    ids(zip);

    assertThat(complaints()).singleElement().asString().contains("in several parts");
  }

  @Test
  void refusesAZipThatWasCutOffAnywhere() {
    byte[] zip = Zips.of("a.json", A, "b.json", B);
    for (int length = 2; length < zip.length; length++) {
      Diagnostics fresh = new Diagnostics();

      assertThat(read(Arrays.copyOf(zip, length), fresh)).isEmpty();
      assertThat(fresh.inReadingOrder())
          .singleElement()
          .satisfies(c -> assertThat(c.rule()).isEqualTo(Rule.BAD_ZIP))
          .asString()
          .isEqualTo(
              "models.zip:1:1: error: This ZIP has no directory at its end. It seems to be cut"
                  + " off: get it again in full. [BAD_ZIP]");
    }
  }

  @Test
  void isReadOrRefusedWhicheverByteIsWrong() {
    byte[] zip = Zips.of("a.json", A, "b.json", B);
    for (int at = 2; at < zip.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] wrong = zip.clone();
        wrong[at] ^= (byte) (1 << bit);
        Diagnostics fresh = new Diagnostics();

        List<ThingModel> models = read(wrong, fresh);

        assertThat(models.size() == 2 || !fresh.inReadingOrder().isEmpty())
            .as("byte %d, bit %d", at, bit)
            .isTrue();
      }
    }
  }

  @Test
  void noticesThatDataIsNotWhatItWas() {
    byte[] zip = Zips.stored("a.json", A.getBytes(UTF_8));

    ids(replaced(zip, "\"a\"", "\"b\""));

    assertThat(complaints())
        .containsExactly(
            "models.zip!/a.json:1:1: error: This file in a ZIP is damaged. Export or pack the"
                + " models again. [BAD_ZIP]");
  }

  @Test
  void refusesWhatUnpacksToMoreThanTheLimit() {
    byte[] zip = Zips.of("a.json", " ".repeat(LIMIT / 2), "b.json", " ".repeat(LIMIT / 2 + 1));

    assertThat(zip.length).isLessThan(LIMIT / 500);
    ids(zip);

    assertThat(complaints())
        .singleElement()
        .asString()
        .startsWith("models.zip:1:1: error: This ZIP unpacks to more than 32 MiB,")
        .endsWith("[FILE_TOO_LARGE]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, 5_000_000})
  void believesNoSizeThatTheDirectoryStates(int size) {
    byte[] zip = Zips.of("a.json", " ".repeat(4_000_000));
    Zips.fields(zip).putInt(Zips.directory(zip) + 24, size);

    ids(zip);

    assertThat(complaints()).singleElement().asString().contains("is damaged");
  }

  @Test
  void refusesHugeSizes() {
    ids(Zips.sized(Long.MAX_VALUE, 3, "a.json", "b.json"));

    assertThat(complaints()).singleElement().asString().endsWith("[FILE_TOO_LARGE]");
  }

  @Test
  void refusesHugePackedSizes() {
    ids(Zips.sized(1, Long.MAX_VALUE, "a.json"));

    assertThat(complaints()).containsExactly(OVERLAP);
  }

  @Test
  void refusesFilesThatShareTheirData() {
    byte[] zip = Zips.of("a.json", A, "b.json", B);
    int second = Zips.directory(zip) + 46 + "a.json".length();
    Zips.fields(zip).putInt(second + 42, 0);

    assertThat(ids(zip)).isEmpty();
    assertThat(complaints()).containsExactly(OVERLAP);
  }

  @ParameterizedTest
  @ValueSource(ints = {-10, 1})
  void refusesDataThatReachesIntoTheNextFileOrTheDirectory(int beyond) {
    byte[] zip = Zips.of("a.json", A, "b.json", B);
    int first = Zips.directory(zip);
    int data = 30 + "a.json".length();
    Zips.fields(zip).putInt(first + 20, first + beyond - data);

    assertThat(ids(zip)).isEmpty();
    assertThat(complaints()).containsExactly(OVERLAP);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 1000})
  void believesNoNumberOfEntriesThatTheEndStates(int number) {
    byte[] zip = Zips.of("a.json", A, "b.json", B);
    Zips.fields(zip).putShort(Zips.end(zip) + 10, (short) number);

    assertThat(ids(zip)).isEmpty();
    assertThat(complaints()).containsExactly(DIRECTORY);
  }

  @Test
  void refusesAZipThatDoesNotBeginWithItsFirstFile() {
    byte[] zip = Zips.of("a.json", A);
    byte[] moved = new byte[zip.length + 4];
    System.arraycopy(zip, 0, moved, 0, 4);
    System.arraycopy(zip, 0, moved, 4, zip.length);

    assertThat(ids(moved)).isEmpty();
    assertThat(complaints()).containsExactly(DIRECTORY);
  }

  @Test
  void takesACommentAtTheEnd() {
    assertThat(ids(commented("of pumps"))).containsExactly("a");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void refusesACommentWithAnotherEndInIt() {
    assertThat(ids(commented("PK\005\006, as an end begins"))).isEmpty();
    assertThat(ids(commented("PK\005\006" + "\0".repeat(18)))).isEmpty();
    assertThat(complaints()).hasSize(2).contains(DIRECTORY).allMatch(c -> c.endsWith("[BAD_ZIP]"));
  }

  @Test
  void refusesMoreEntriesThanTheEndStates() {
    String[] files =
        IntStream.range(0, 2000)
            .boxed()
            .flatMap(i -> List.of(i + ".json", "").stream())
            .toArray(String[]::new);
    byte[] zip = Zips.of(files);
    Zips.fields(zip).putShort(Zips.end(zip) + 10, (short) 1000);

    assertThat(ids(zip)).isEmpty();
    assertThat(complaints()).containsExactly(DIRECTORY);
  }

  @Test
  void refusesVeryManyFieldsOfAnEntry() {
    assertThat(ids(Zips.withExtra("a.json", 1024))).isEmpty();
    assertThat(complaints()).noneMatch(c -> c.contains("BAD_ZIP"));

    ids(Zips.withExtra("a.json", 1028));

    assertThat(complaints())
        .contains(
            "models.zip:1:1: error: The directory of this ZIP has 1028 bytes of extra fields for"
                + " one file, more than 1024. Pack the models as an ordinary ZIP. [BAD_ZIP]");
  }

  @Test
  void takesAsManyAndAsLongNamesAsItMay() {
    String name = "x".repeat(291);
    String[] files =
        IntStream.range(1000, 2000)
            .boxed()
            .flatMap(i -> List.of(name + i + ".json", i == 1000 ? A : "").stream())
            .toArray(String[]::new);

    assertThat(ids(Zips.of(files))).containsExactly("a");
    assertThat(complaints()).noneMatch(c -> c.contains("BAD_ZIP"));
  }

  @Test
  void refusesTheFormForVeryLargeFiles() {
    assertThat(ids(Zips.zip64("a.json", A))).isEmpty();
    assertThat(complaints())
        .containsExactly(
            "models.zip:1:1: error: This is a ZIP64, the form for files over 4 GiB. Pack the"
                + " models as an ordinary ZIP. [BAD_ZIP]");
  }

  @Test
  void refusesVeryManyFilesOfNoSize() {
    String[] files =
        IntStream.range(0, 1001)
            .boxed()
            .flatMap(i -> List.of(i + ".json", "").stream())
            .toArray(String[]::new);

    ids(Zips.of(files));

    assertThat(complaints())
        .containsExactly(
            "models.zip:1:1: error: This ZIP has more than 1000 entries, and a ZIP of models has"
                + " 20. Is this the right file? [BAD_ZIP]");
  }

  private List<String> ids(byte[] zip) {
    return read(zip, diagnostics).stream().map(ThingModel::id).toList();
  }

  private static List<ThingModel> read(byte[] zip, Diagnostics diagnostics) {
    return ModelReader.read(new ModelFile("models.zip", zip), ReadOptions.DEFAULT, diagnostics);
  }

  private List<String> complaints() {
    return diagnostics.inReadingOrder().stream().map(Diagnostic::summary).toList();
  }

  private static byte[] commented(String comment) {
    byte[] zip = Zips.of("a.json", A);
    byte[] all = Arrays.copyOf(zip, zip.length + comment.length());
    System.arraycopy(comment.getBytes(ISO_8859_1), 0, all, zip.length, comment.length());
    Zips.fields(all).putShort(zip.length - 2, (short) comment.length());
    return all;
  }

  private static byte[] replaced(byte[] zip, String what, String with) {
    return new String(zip, ISO_8859_1).replace(what, with).getBytes(ISO_8859_1);
  }
}
