package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.enoscodegen.codegen.plan.PackagePlan.CataloguePlan;
import io.github.enoscodegen.codegen.plan.PackagePlan.EventPlan;

/** Emits the class of an event. */
final class EventClass {

  static TypeSpec of(EventPlan event, CataloguePlan catalogue) {
    ClassName type = Types.of(event.body().type());
    TypeSpec.Builder spec =
        GeneratedClass.named(type, event.body().doc())
            .addSuperinterface(Types.THING_EVENT)
            .addField(eventType(event, type, Types.of(catalogue.type())));
    ObjectMembers.add(spec, event.body());
    return spec.addMethods(FromUntypedMethods.of(type))
        .addMethod(eventTypeAccessor())
        .addMethods(WriteJsonMethod.ofEvent(event.body()))
        .addMethods(ToMapMethod.of(event.body()))
        .addMethods(ObjectMethods.of(event.body()))
        .addTypes(NestedTypes.of(event.body()))
        .addType(BuilderClass.of(event.body()))
        .build();
  }

  private static FieldSpec eventType(EventPlan event, ClassName type, ClassName catalogue) {
    TypeName eventType = ParameterizedTypeName.get(Types.EVENT_TYPE, type);
    return FieldSpec.builder(eventType, "EVENT_TYPE", PUBLIC, STATIC, FINAL)
        .addJavadoc("Identifier, kind and model of this event.\n")
        .initializer(
            "$T.of($Z$S,$W$T.$L,$W$T.MODEL_ID,$W$T.MODEL_DIGEST,$W$T.class,$W$T::fromMap)",
            Types.EVENT_TYPE,
            event.identifier(),
            Types.EVENT_KIND,
            event.kind(),
            catalogue,
            catalogue,
            type,
            type)
        .build();
  }

  private static MethodSpec eventTypeAccessor() {
    TypeName anyEvent = WildcardTypeName.subtypeOf(Object.class);
    return MethodSpec.methodBuilder("eventType")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(Types.EVENT_TYPE, anyEvent))
        .addStatement("return EVENT_TYPE")
        .build();
  }

  private EventClass() {}
}
