package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the builder's {@code putAll}, which reads untyped values, and where it keeps those that it
 * could not read.
 *
 * <p>The field begins with an underscore, which no derived name does before a letter.
 */
final class PutAllMethods {

  private static final String UNREAD = "_unread";
  private static final ParameterSpec IN = ParameterSpec.builder(Types.UNTYPED_VALUES, "in").build();

  /** The values, which the checker knows by the annotation. */
  static final ParameterSpec VALUES =
      ParameterSpec.builder(Types.MAP_OF_ANY, "values").addAnnotation(Types.DATAPOINT_MAP).build();

  private static final ParameterSpec READING =
      ParameterSpec.builder(Types.VALUE_READING, "reading").build();

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
    PropertyStatements reads =
        new PropertyStatements(plan, "putAll", p -> ValueCode.of(p.value()).read(p), IN, READING);
    Stream<MethodSpec> methods = Stream.of(strict(builder), withReading(plan, reads, builder));
    return Stream.concat(methods, reads.methods().stream()).toList();
  }

  private static MethodSpec strict(ClassName builder) {
    return MethodSpec.methodBuilder("putAll")
        .addJavadoc(
            "Like {@link #putAll($T, $T)}, strictly.\n\n@param values by identifier\n@return this builder\n",
            ClassName.get(Map.class),
            Types.VALUE_READING)
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(VALUES)
        .addStatement("return putAll(values, $T.STRICT)", Types.VALUE_READING)
        .build();
  }

  private static MethodSpec withReading(
      ObjectPlan plan, PropertyStatements reads, ClassName builder) {
    return MethodSpec.methodBuilder("putAll")
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
        .addParameter(VALUES)
        .addParameter(READING)
        .addStatement(
            "$T in = $T.of($S, values, reading, this.$N)",
            Types.UNTYPED_VALUES,
            Types.UNTYPED_VALUES,
            plan.subject(),
            UNREAD)
        .addCode(reads.code())
        .addStatement("this.$N = in.unread()", UNREAD)
        .addStatement("return this")
        .build();
  }

  private PutAllMethods() {}
}
