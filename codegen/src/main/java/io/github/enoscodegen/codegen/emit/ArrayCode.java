package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.ArrayValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Several values: an array of the runtime for numbers, an unmodifiable list for the rest. */
record ArrayCode(ArrayValue value) implements ValueCode {

  private static final Map<TypeName, ClassName> ARRAYS =
      Map.of(
          TypeName.INT, Types.INT_ARRAY,
          TypeName.FLOAT, Types.FLOAT_ARRAY,
          TypeName.DOUBLE, Types.DOUBLE_ARRAY);

  @Override
  public String dataType() {
    return "ARRAY";
  }

  @Override
  public TypeName type() {
    ClassName array = ARRAYS.get(elementType());
    return array != null ? array : ParameterizedTypeName.get(Types.LIST, elementType().box());
  }

  @Override
  public CodeBlock write(CodeBlock expression) {
    if (isRuntimeArray()) {
      return CodeBlock.of("$L.writeJson(json);\n", expression);
    }
    return CodeBlock.builder()
        .addStatement("json.beginArray()")
        .beginControlFlow("for ($T item : $L)", elementType(), expression)
        .add(element().write(CodeBlock.of("item")))
        .endControlFlow()
        .addStatement("json.endArray()")
        .build();
  }

  @Override
  public CodeBlock check(PropertyPlan property, CodeBlock expression) {
    CodeBlock size =
        CodeBlock.of(
            "found.items($N, $L.size(), $L);\n",
            property.constantName(),
            expression,
            value.maxItems());
    CodeBlock item = element().check(property, CodeBlock.of("$L.get(i)", expression));
    return item.isEmpty() ? size : size.toBuilder().add(items(expression, item)).build();
  }

  private static CodeBlock items(CodeBlock expression, CodeBlock item) {
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 0; i < $L.size(); i++)", expression)
        .addStatement("found.item(i)")
        .add(item)
        .endControlFlow()
        .addStatement("found.endItems()")
        .build();
  }

  @Override
  public List<AnnotationSpec> constraints() {
    AnnotationSpec maxItems =
        AnnotationSpec.builder(Types.MAX_ITEMS).addMember("value", "$L", value.maxItems()).build();
    return Stream.concat(Stream.of(maxItems), element().constraints().stream()).toList();
  }

  @Override
  public CodeBlock read(PropertyPlan property) {
    return CodeBlock.of(
        "in.readArray($N, $L, this::$N);\n",
        property.constantName(),
        element().kind(),
        property.name());
  }

  @Override
  public Optional<CodeBlock> plain() {
    return element().plain();
  }

  /** Models with other items were refused before. */
  ScalarCode element() {
    return (ScalarCode) ValueCode.of(value.element());
  }

  TypeName varargsType() {
    return ArrayTypeName.of(isRuntimeArray() ? elementType() : elementType().box());
  }

  TypeName collectionType() {
    return ParameterizedTypeName.get(Types.COLLECTION, elementType().box());
  }

  /** An expression that copies varargs. */
  CodeBlock copyOfVarargs(String name) {
    return CodeBlock.of("$T.of($N)", isRuntimeArray() ? type() : Types.LIST, name);
  }

  /** An expression that copies a collection. */
  CodeBlock copyOfCollection(String name) {
    return CodeBlock.of("$T.copyOf($N)", isRuntimeArray() ? type() : Types.LIST, name);
  }

  private boolean isRuntimeArray() {
    return ARRAYS.containsKey(elementType());
  }

  private TypeName elementType() {
    return element().type();
  }
}
