package io.github.enoscodegen.codegen.emit;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The runtime is not on the engine's class path, so its types are named by text; they exist. */
class TypesTest {

  static Stream<Field> types() {
    return Arrays.stream(Types.class.getDeclaredFields())
        .filter(field -> field.getType().equals(ClassName.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void eachTypeExists(Field type) throws IllegalAccessException {
    String name = ((ClassName) type.get(null)).reflectionName();

    assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException();
  }
}
