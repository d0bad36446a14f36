package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import java.util.List;
import java.util.stream.Stream;

/** Emits the enums and structs of an event or struct. */
final class NestedTypes {

  static List<TypeSpec> of(ObjectPlan plan) {
    Stream<TypeSpec> enums = plan.enums().stream().map(EnumClass::of);
    Stream<TypeSpec> structs = plan.structs().stream().map(StructClass::of);
    return Stream.concat(enums, structs).toList();
  }

  private NestedTypes() {}
}
