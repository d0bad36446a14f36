package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Statements for each property of an event or struct, in private methods where these are many. */
final class PropertyStatements {

  private final ObjectPlan plan;
  private final String name;
  private final Function<PropertyPlan, CodeBlock> statements;
  private final List<ParameterSpec> variables;

  /**
   * Statements in a method.
   *
   * @param name of the method
   * @param statements for one property
   * @param variables of the method that the statements may use
   */
  PropertyStatements(
      ObjectPlan plan,
      String name,
      Function<PropertyPlan, CodeBlock> statements,
      ParameterSpec... variables) {
    this.plan = plan;
    this.name = name;
    this.statements = statements;
    this.variables = List.of(variables);
  }

  /** The statements, or calls of the private methods that hold them. */
  CodeBlock code() {
    return Portion.of(plan).isEmpty()
        ? statements(plan.properties())
        : portions().map(this::call).collect(CodeBlock.joining(""));
  }

  /** The private methods; none where the statements are few. */
  List<MethodSpec> methods() {
    return portions().map(this::method).toList();
  }

  private Stream<Portion> portions() {
    return Portion.of(plan).stream().filter(p -> !statements(p.properties()).isEmpty());
  }

  private CodeBlock call(Portion portion) {
    CodeBlock arguments =
        used(portion).stream().map(v -> CodeBlock.of("$N", v)).collect(CodeBlock.joining(", "));
    return CodeBlock.of("$N($L);\n", portion.methodName(name), arguments);
  }

  private MethodSpec method(Portion portion) {
    return portion
        .method(name, TypeName.VOID)
        .addParameters(used(portion))
        .addCode(statements(portion.properties()))
        .build();
  }

  /** The variables that occur in the code for a portion: no method has a parameter without use. */
  private List<ParameterSpec> used(Portion portion) {
    String code = statements(portion.properties()).toString();
    return variables.stream()
        .filter(v -> Pattern.compile("(?<![.\\w\"])" + v.name() + "\\b").matcher(code).find())
        .toList();
  }

  private CodeBlock statements(List<PropertyPlan> properties) {
    return properties.stream().map(statements).collect(CodeBlock.joining(""));
  }
}
