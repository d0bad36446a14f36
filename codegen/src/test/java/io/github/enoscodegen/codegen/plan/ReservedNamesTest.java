package io.github.enoscodegen.codegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ThingStruct;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

  private static final Path GENERATED = Path.of("src/test/resources/cases");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"[^\"\\n]*\"");
  private static final Pattern TYPE = Pattern.compile("(?<![\\w.])[A-Z]\\w*[a-z]\\w*");

  @ParameterizedTest
  @CsvSource({"clearX, clearX_", "clear_3x, clear_3x_", "clear, clear", "clearance, clearance"})
  void keepsTheMethodsThatUnsetFromArrays(String name, String free) {
    assertThat(ReservedNames.arrayMember(name)).isEqualTo(free);
  }

  @ParameterizedTest
  @CsvSource({
    "HighTemp, HighTemp",
    "String, StringEvent",
    "Object, ObjectEvent",
    "Override, OverrideEvent",
    "STRING, STRING",
    "Builder, BuilderEvent",
    "Optional, Optional"
  })
  void keepsClassesOfJavaLang(String name, String free) {
    assertThat(ReservedNames.topLevel(name)).isEqualTo(free);
  }

  @ParameterizedTest
  @CsvSource({
    "Level, Level",
    "Builder, BuilderType",
    "BUILDER, BUILDERType",
    "HighTemp, HighTempType",
    "Hightemp, HightempType",
    "Position, PositionType",
    "PositionType, PositionTypeType",
    "String, StringType",
  })
  void keepsTheNamesOfEnclosingClassesAndBuilders(String name, String free) {
    List<String> enclosing = List.of("HighTemp", "Position", "PositionType");

    assertThat(ReservedNames.nested(name, enclosing))
        .isEqualTo(name.equals("Position") ? "PositionTypeType" : free);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "builder",
        "eventType",
        "fromJson",
        "fromMap",
        "putAll",
        "toBuilder",
        "toMap",
        "violations",
        "writeJson"
      })
  void keepsTheNamesOfGeneratedMethods(String name) {
    assertThat(ReservedNames.member(name)).isEqualTo(name + "_");
  }

  @Test
  void keepsTheMethodsThatAnEventInherits() {
    for (Class<?> type : List.of(Object.class, ThingEvent.class, ThingStruct.class)) {
      for (Method method : type.getDeclaredMethods()) {
        if (!method.isSynthetic() && method.getName().matches("[a-zA-Z]+") && isSeen(method)) {
          assertThat(ReservedNames.member(method.getName()))
              .as("%s", method)
              .isEqualTo(method.getName() + "_");
        }
      }
    }
  }

  @Test
  void leavesOtherMembersAlone() {
    assertThat(ReservedNames.member("temp")).isEqualTo("temp");
    assertThat(ReservedNames.member("Build")).isEqualTo("Build");
  }

  @Test
  void keepsTheConstantOfTheEventType() {
    assertThat(ReservedNames.constant("EVENT_TYPE")).isEqualTo("EVENT_TYPE_");
    assertThat(ReservedNames.constant("TEMP")).isEqualTo("TEMP");
  }

  /** Whatever stands in the generated package under such a name would be taken instead. */
  @Test
  void keepsEveryClassOfJavaLangThatGeneratedSourcesMention() throws IOException {
    Set<String> mentioned = new TreeSet<>();
    try (Stream<Path> files = Files.walk(GENERATED)) {
      for (Path file : files.filter(ReservedNamesTest::isGenerated).toList()) {
        mentioned.addAll(javaLangClasses(Files.readString(file)));
      }
    }

    assertThat(mentioned).contains("String", "Override");
    assertThat(mentioned)
        .allSatisfy(name -> assertThat(ReservedNames.topLevel(name)).isEqualTo(name + "Event"));
  }

  private static boolean isGenerated(Path file) {
    return file.toString().contains("expected") && file.toString().endsWith(".java");
  }

  private static Set<String> javaLangClasses(String source) {
    Set<String> names = new TreeSet<>();
    TYPE.matcher(COMMENT.matcher(source).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .filter(name -> !source.contains("." + name + ";") && !isDeclaredIn(source, name))
        .filter(ReservedNamesTest::isInJavaLang)
        .forEach(names::add);
    return names;
  }

  private static boolean isDeclaredIn(String source, String name) {
    return source.contains(" class " + name + " ") || source.contains(" enum " + name + " ");
  }

  private static boolean isInJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isSeen(Method method) {
    int modifiers = method.getModifiers();
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
