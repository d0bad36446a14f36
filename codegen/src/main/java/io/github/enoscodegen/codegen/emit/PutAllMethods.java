package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits the builder's {@code putAll}, which reads untyped values, and where it keeps those that it
 * could not read.
 *
 * <p>The field begins with an underscore, which no derived name does before a letter.
 */
final class PutAllMethods {

  private static final String UNREAD = "_unread";

  static FieldSpec field() {
    return FieldSpec.builder(Types.nullable(Types.UNREAD_VALUES), UNREAD, Modifier.PRIVATE).build();
  }

  /** A statement after the property has got a value, or none. */
  static CodeBlock forget(PropertyPlan property) {
    return CodeBlock.of(
        "$T.forget(this.$N, $N);\n", Types.UNREAD_VALUES, UNREAD, property.constantName());
  }

  /** A statement before the values are checked. */
  static CodeBlock begin() {
    return CodeBlock.of("found.begin(this.$N);\n", UNREAD);
  }

  static List<MethodSpec> of(ObjectPlan plan, ClassName builder) {
    return List.of(strict(builder), withReading(plan, builder));
  }

  private static MethodSpec strict(ClassName builder) {
    return MethodSpec.methodBuilder("putAll")
        .addJavadoc(
            "Like {@link #putAll($T, $T)}, strictly.\n\n@param values by identifier\n@return this builder\n",
            ClassName.get(Map.class),
            Types.VALUE_READING)
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(Types.MAP_OF_ANY, "values")
        .addStatement("return putAll(values, $T.STRICT)", Types.VALUE_READING)
        .build();
  }

  private static MethodSpec withReading(ObjectPlan plan, ClassName builder) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("putAll")
            .addJavadoc(
                """
                Sets what a map holds by identifier; absent and null values leave things as they are.
                What cannot be read is what {@link #build()} complains about, until it is set or cleared.

                @param values by identifier
                @param reading how strictly
                @return this builder
                """)
            .addModifiers(Modifier.PUBLIC)
            .returns(builder)
            .addParameter(Types.MAP_OF_ANY, "values")
            .addParameter(Types.VALUE_READING, "reading")
            .addStatement(
                "$T in = $T.of($S, values, reading, this.$N)",
                Types.UNTYPED_VALUES,
                Types.UNTYPED_VALUES,
                plan.subject(),
                UNREAD);
    plan.properties().forEach(p -> method.addCode(ValueCode.of(p.value()).read(p)));
    return method.addStatement("this.$N = in.unread()", UNREAD).addStatement("return this").build();
  }

  private PutAllMethods() {}
}
