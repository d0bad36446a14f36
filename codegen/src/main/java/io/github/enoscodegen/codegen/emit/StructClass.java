package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.plan.ObjectPlan;

/** Emits the class of a struct, within the class of its event. */
final class StructClass {

  static TypeSpec of(ObjectPlan struct) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(Types.of(struct.type()))
            .addJavadoc(Javadoc.of(struct.doc()))
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addSuperinterface(Types.THING_STRUCT);
    ObjectMembers.add(spec, struct);
    return spec.addMethods(WriteJsonMethod.ofStruct(struct))
        .addMethods(ToMapMethod.of(struct))
        .addMethods(ObjectMethods.of(struct))
        .addTypes(NestedTypes.of(struct))
        .addType(BuilderClass.of(struct))
        .build();
  }

  private StructClass() {}
}
