package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan;
import java.util.List;
import java.util.Optional;

/** How a value of one kind is held, written and checked by generated code. */
interface ValueCode {

  /** The code for a value. */
  static ValueCode of(ValuePlan value) {
    return value.match(ValueCodes.INSTANCE);
  }

  /** The data type as the model names it. */
  String dataType();

  /** The type of field, setter parameter and required accessor. */
  TypeName type();

  /** The type of an optional accessor. */
  default TypeName optionalType() {
    return Types.optional(type().box());
  }

  /** A statement that writes the value after its name, with {@code json} and {@code formats}. */
  CodeBlock write(CodeBlock value);

  /**
   * Statements that hold the value against its rules, with the collector {@code found}; empty where
   * every value will do.
   *
   * @param property whose data point complaints name
   */
  CodeBlock check(PropertyPlan property, CodeBlock value);

  /** A statement of the builder that reads the value from untyped ones, which are {@code in}. */
  CodeBlock read(PropertyPlan property);

  /** A function that makes the value plainer, for untyped use; empty where it is plain. */
  default Optional<CodeBlock> plain() {
    return Optional.empty();
  }

  /** The constraints, for the parameters of setters. */
  default List<AnnotationSpec> constraints() {
    return List.of();
  }

  /** What else is said of the value to an IDE, for the parameters of setters. */
  default List<AnnotationSpec> hints() {
    return List.of();
  }

  /** Whether the value is one of Java's primitives. */
  default boolean isPrimitive() {
    return type().isPrimitive();
  }
}
