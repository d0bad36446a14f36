package io.github.enoscodegen.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "highTemp, HighTemp, highTemp",
    "HighTemp, HighTemp, highTemp",
    "high_temp, HighTemp, highTemp",
    "high-temp, HighTemp, highTemp",
    "high.temp, HighTemp, highTemp",
    "high--temp..2, HighTemp2, highTemp2",
    "temp-exceed.27, TempExceed27, tempExceed27",
    "-temp-, Temp, temp",
    "TEMP, Temp, temp",
    "TEMP_HIGH, TempHigh, tempHigh",
    "TEMP_high, TempHigh, tempHigh",
    "V2, V2, v2",
    "A, A, a",
    "a, A, a",
    "X-1, X1, x1",
    "URL, Url, url",
    "3phase, _3phase, _3phase",
    "3PHASE, _3phase, _3phase",
    "27, _27, _27",
    "0-1, _01, _01",
    "_, U5F, u5F",
    "-, U2D, u2D",
    "., U2E, u2E",
    "-._, U2D_U2E_U5F, u2D_U2E_U5F",
    "class, Class, class_",
    "Class, Class, class_",
    "INT, Int, int_",
    "default, Default, default_",
    "true, True, true_",
    "null, Null, null_",
    "record, Record, record",
    "var, Var, var",
    "yield, Yield, yield",
  })
  void derivesNamesOfClassesAndMembers(String identifier, String className, String memberName) {
    assertThat(JavaNames.className(identifier)).isEqualTo(className);
    assertThat(JavaNames.memberName(identifier)).isEqualTo(memberName);
  }

  @ParameterizedTest
  @CsvSource({
    "temp, TEMP",
    "highTemp, HIGH_TEMP",
    "tempExceed27, TEMP_EXCEED27",
    "t2Max, T2_MAX",
    "class_, CLASS_",
    "_3phase, _3PHASE",
    "u2D_U2E, U2_D_U2_E",
  })
  void derivesNamesOfConstantsForMembers(String memberName, String constant) {
    assertThat(JavaNames.constantName(memberName)).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "low|LOW",
        "Low|LOW",
        "very low|VERY_LOW",
        "veryLow|VERY_LOW",
        "kWh|K_WH",
        "kwh|KWH",
        "94Vb|_94VB",
        "0.2|_0_2",
        "E/TFE|E_SLASH_TFE",
        "TH35-7,5|TH35_7_COMMA_5",
        "1.5|_1_5",
        "1,5|_1_COMMA_5",
        "a\\b|A_BACKSLASH_B",
        "12:30|_12_COLON_30",
        "10 o'clock|_10_O_CLOCK",
        "94V-0|_94V_0",
        "11|_11",
        "11+|_11_PLUS",
        "11++|_11_PLUS_PLUS",
        "true|TRUE",
        "class|CLASS",
        "1|_1",
        "-1|MINUS_1",
        "+1|PLUS_1",
        "-|MINUS",
        "+|PLUS",
        "<5|LESS_5",
        ">5|GREATER_5",
        "<=5|LESS_EQUALS_5",
        "50%|_50_PERCENT",
        "A&B|A_AND_B",
        "a_b|A_B",
        "高|高",
        "高 温|高_温",
        "°C|UB0_C",
        "≤5|U2264_5",
        "🔥|U1F525",
        "a🔥b|A_U1F525_B",
        "e\u0301|E_U301",
        "ß|SS",
        "٣|_٣",
        "_|U5F",
        "__|U5F_U5F",
        "' '|U20",
        "'()'|U28_U29",
        "''|EMPTY",
        "$|DOLLAR",
        "$x|DOLLAR_X",
      })
  void derivesNamesOfEnumConstants(String key, String constant) {
    assertThat(JavaNames.enumConstant(key)).isEqualTo(constant);
    assertThat(SourceVersion.isName(constant)).isTrue();
  }

  @Test
  void givesAwkwardKeysOfOneEnumDifferentNames() {
    List<String> keys =
        List.of(
            "0.2",
            "E/TFE",
            "TH35-7,5",
            "10 o'clock",
            "94V-0",
            "11",
            "11+",
            "-11",
            "true",
            "-1",
            "1",
            "+1",
            "tidal zone",
            "中文",
            "中",
            "🔥",
            "🔥🔥",
            "",
            " ",
            "-",
            "_",
            ".",
            "<1",
            ">1",
            "≤1",
            "1%",
            "°C",
            "C");

    assertThat(keys.stream().map(JavaNames::enumConstant)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "pump, pump",
    "Python_Demo-Model, python_demo_model",
    "a.b.c, a_b_c",
    "2x, _2x",
    "class, class_",
    "NEW, new_",
    "_, __",
    "-, __",
    "--, __",
    ".1, _1",
    "true, true_",
    "record, record",
  })
  void derivesNamesOfPackages(String modelId, String packageName) {
    assertThat(JavaNames.packageName(modelId)).isEqualTo(packageName);
    assertThat(SourceVersion.isName(packageName, SourceVersion.RELEASE_17)).isTrue();
  }

  @Test
  void cutsLongNamesAndTellsThemApart() {
    String name = JavaNames.className("a".repeat(128));

    assertThat(name).hasSize(70).matches("Aa+_[0-9a-f]{8}");
    assertThat(JavaNames.className("a".repeat(127))).hasSize(70).isNotEqualTo(name);
    assertThat(JavaNames.className("a".repeat(70))).isEqualTo("A" + "a".repeat(69));
    assertThat(JavaNames.memberName("a".repeat(128))).hasSize(70).startsWith("aa");
    assertThat(JavaNames.packageName("a".repeat(256))).hasSize(70);
    assertThat(JavaNames.enumConstant("🔥".repeat(40))).hasSizeLessThan(71).startsWith("U1F525");
    assertThat(JavaNames.enumConstant("𝐀".repeat(60))).hasSizeLessThan(71).startsWith("𝐀");
  }

  @Test
  void doesNotAskTheHostForItsLanguage() {
    Locale host = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertThat(JavaNames.className("ILIMIT")).isEqualTo("Ilimit");
      assertThat(JavaNames.memberName("Inlet")).isEqualTo("inlet");
      assertThat(JavaNames.constantName("inlet")).isEqualTo("INLET");
      assertThat(JavaNames.enumConstant("title")).isEqualTo("TITLE");
      assertThat(JavaNames.packageName("INLET")).isEqualTo("inlet");
    } finally {
      Locale.setDefault(host);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void derivesLegalNamesFromAnyIdentifier(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String identifier = identifier(random);

      assertThat(legal(JavaNames.className(identifier))).as(identifier).isTrue();
      assertThat(legal(JavaNames.memberName(identifier))).as(identifier).isTrue();
      assertThat(legal(JavaNames.packageName(identifier))).as(identifier).isTrue();
      String member = ReservedNames.member(JavaNames.memberName(identifier));
      assertThat(legal(JavaNames.constantName(member))).as(identifier).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void derivesLegalNamesFromAnyKey(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String key = key(random);

      assertThat(legal(JavaNames.enumConstant(key))).as(key).isTrue();
    }
  }

  private static boolean legal(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17) && !name.contains(".");
  }

  private static final String LEGAL = "abcxyzABCXYZ019-_.";
  private static final List<String> KEYWORDS =
      List.of("class", "int", "true", "null", "_", "default", "Class", "enum", "goto", "strictfp");

  private static String identifier(Random random) {
    if (random.nextInt(20) == 0) {
      return KEYWORDS.get(random.nextInt(KEYWORDS.size()));
    }
    StringBuilder identifier = new StringBuilder();
    for (int length = 1 + random.nextInt(8); length > 0; length--) {
      identifier.append(LEGAL.charAt(random.nextInt(LEGAL.length())));
    }
    return identifier.toString();
  }

  private static String key(Random random) {
    StringBuilder key = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      key.appendCodePoint(codePoint(random));
    }
    return key.toString();
  }

  /** From all of Unicode, halves of pairs included; every other time from its beginning. */
  private static int codePoint(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(0x80);
      case 1 -> random.nextInt(0x3000);
      case 2 -> random.nextInt(0x10000);
      default -> random.nextInt(Character.MAX_CODE_POINT + 1);
    };
  }
}
