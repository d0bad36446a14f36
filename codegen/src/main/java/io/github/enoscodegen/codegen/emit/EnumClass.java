package io.github.enoscodegen.codegen.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.model.I18nText;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumConstantPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumPlan;
import java.util.List;

/** Emits an enum that knows its keys on the wire. */
final class EnumClass {

  private static final int LONGEST_TEXT = 10_000;

  static TypeSpec of(EnumPlan plan) {
    TypeName key = plan.intKeys() ? TypeName.INT : Types.STRING;
    ClassName type = Types.of(plan.type());
    TypeSpec.Builder spec =
        TypeSpec.enumBuilder(type)
            .addJavadoc(Javadoc.of(plan.doc()))
            .addAnnotations(suppressions(plan))
            .addModifiers(PUBLIC)
            .addSuperinterface(Types.ENUM_KEY);
    plan.constants().forEach(constant -> addConstant(spec, constant, plan.intKeys()));
    return spec.addField(key, "key", PRIVATE, FINAL)
        .addField(descriptionField())
        .addMethod(constructor(key))
        .addMethod(keyAccessor(key))
        .addMethod(fromKey(plan, type, key))
        .addMethod(description())
        .addMethod(writeJson())
        .build();
  }

  /** Error Prone refuses names in most of the world's scripts, which keys have and Java allows. */
  private static List<AnnotationSpec> suppressions(EnumPlan plan) {
    boolean ascii =
        plan.constants().stream().allMatch(c -> c.name().chars().allMatch(ch -> ch < 0x80));
    return ascii
        ? List.of()
        : List.of(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "UnicodeInCode")
                .build());
  }

  private static void addConstant(
      TypeSpec.Builder spec, EnumConstantPlan constant, boolean intKeys) {
    CodeBlock key = intKeys ? CodeBlock.of("$L", constant.key()) : Literal.of(constant.key());
    CodeBlock arguments = CodeBlock.of("$L,$W$L", key, description(constant.description()));
    spec.addEnumConstant(
        constant.name(),
        TypeSpec.anonymousClassBuilder(arguments).addJavadoc(Javadoc.of(constant.doc())).build());
  }

  private static CodeBlock description(I18nText text) {
    if (text.equals(I18nText.NONE)) {
      return CodeBlock.of("$T.NONE", Types.I18N_TEXT);
    }
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.of($L", Types.I18N_TEXT, literal(text.defaultValue()));
    text.byLocale()
        .forEach(
            (locale, translated) -> code.add(",$W$L,$W$L", literal(locale), literal(translated)));
    return code.add(")").build();
  }

  /** Class files cannot hold a text of more than 65,535 bytes. */
  private static CodeBlock literal(String text) {
    boolean tooLong = text.length() > LONGEST_TEXT;
    int end = tooLong && Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? 1 : 0;
    return Literal.of(tooLong ? text.substring(0, LONGEST_TEXT - end) + "…" : text);
  }

  /** Error Prone cannot know that the runtime's text is immutable. */
  private static FieldSpec descriptionField() {
    return FieldSpec.builder(Types.I18N_TEXT, "description", PRIVATE, FINAL)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "ImmutableEnumChecker")
                .build())
        .build();
  }

  private static MethodSpec constructor(TypeName key) {
    return MethodSpec.constructorBuilder()
        .addParameter(key, "key")
        .addParameter(Types.I18N_TEXT, "description")
        .addStatement("this.key = key")
        .addStatement("this.description = description")
        .build();
  }

  private static MethodSpec keyAccessor(TypeName key) {
    return MethodSpec.methodBuilder("key")
        .addJavadoc("{@return the key on the wire}\n")
        .addModifiers(PUBLIC)
        .returns(key)
        .addStatement("return this.key")
        .build();
  }

  private static MethodSpec fromKey(EnumPlan plan, ClassName type, TypeName key) {
    String equal = plan.intKeys() ? "value.key == key" : "value.key.equals(key)";
    return MethodSpec.methodBuilder("fromKey")
        .addJavadoc(
            "The value with a key.\n\n@param key as it stands on the wire\n@return empty if this version of the model does not have it\n")
        .addModifiers(PUBLIC, STATIC)
        .returns(Types.optional(type))
        .addParameter(key, "key")
        .beginControlFlow("for ($T value : values())", type)
        .beginControlFlow("if (" + equal + ")")
        .addStatement("return $T.of(value)", Types.OPTIONAL)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $T.empty()", Types.OPTIONAL)
        .build();
  }

  private static MethodSpec description() {
    return MethodSpec.methodBuilder("description")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(Types.I18N_TEXT)
        .addStatement("return this.description")
        .build();
  }

  private static MethodSpec writeJson() {
    return MethodSpec.methodBuilder("writeJson")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(Types.JSON_WRITER, "json")
        .addStatement("json.value(this.key)")
        .build();
  }

  private EnumClass() {}
}
