package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits {@code writeJson}: what is set, in the order of the model. */
final class WriteJsonMethod {

  private static final ParameterSpec JSON =
      ParameterSpec.builder(Types.JSON_WRITER, "json").build();
  private static final ParameterSpec FORMATS =
      ParameterSpec.builder(Types.VALUE_FORMATS, "formats").build();

  /** The method of an event, which the runtime calls. */
  static List<MethodSpec> ofEvent(ObjectPlan plan) {
    return of(plan, method -> method.addAnnotation(Override.class).addModifiers(Modifier.PUBLIC));
  }

  /** The method of a struct, which its event calls. */
  static List<MethodSpec> ofStruct(ObjectPlan plan) {
    return of(plan, UnaryOperator.identity());
  }

  private static List<MethodSpec> of(
      ObjectPlan plan, UnaryOperator<MethodSpec.Builder> declaration) {
    PropertyStatements members =
        new PropertyStatements(plan, "writeJson", WriteJsonMethod::member, JSON, FORMATS);
    MethodSpec method =
        declaration
            .apply(MethodSpec.methodBuilder("writeJson"))
            .addParameter(JSON)
            .addParameter(FORMATS)
            .addStatement("json.beginObject()")
            .addCode(members.code())
            .addStatement("json.endObject()")
            .build();
    return Stream.concat(Stream.of(method), members.methods().stream()).toList();
  }

  private static CodeBlock member(PropertyPlan property) {
    CodeBlock value = CodeBlock.of("this.$N", property.name());
    CodeBlock written =
        CodeBlock.builder()
            .addStatement("json.name($N.jsonName())", property.constantName())
            .add(ValueCode.of(property.value()).write(value))
            .build();
    return property.required() ? written : Blocks.when(Presence.isSet(property), written);
  }

  private WriteJsonMethod() {}
}
