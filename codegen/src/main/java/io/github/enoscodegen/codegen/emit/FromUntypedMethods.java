package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code fromJson} and {@code fromMap}, each with and without a reading. */
final class FromUntypedMethods {

  private static final String JSON = "@param json one object\n";
  private static final String VALUES = "@param values by identifier\n";
  private static final String READING = "@param reading how strictly\n";

  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  static List<MethodSpec> of(ClassName event) {
    return List.of(
        strictFromJson(event, BYTES, "Reads the event from a JSON object in UTF-8, strictly."),
        fromJson(event, BYTES, "Reads the event from a JSON object in UTF-8."),
        strictFromJson(event, Types.STRING, "Reads the event from a JSON object, strictly."),
        fromJson(event, Types.STRING, "Reads the event from a JSON object."),
        strictFromMap(event),
        fromMap(event));
  }

  private static MethodSpec strictFromJson(ClassName event, TypeName json, String doc) {
    return method("fromJson", event, doc, JSON)
        .addParameter(json, "json")
        .addStatement("return EVENT_TYPE.fromJson(json)")
        .build();
  }

  private static MethodSpec fromJson(ClassName event, TypeName json, String doc) {
    return method("fromJson", event, doc, JSON + READING)
        .addParameter(json, "json")
        .addParameter(Types.VALUE_READING, "reading")
        .addStatement("return EVENT_TYPE.fromJson(json, reading)")
        .build();
  }

  private static MethodSpec strictFromMap(ClassName event) {
    return method("fromMap", event, "Reads the event from values by identifier, strictly.", VALUES)
        .addParameter(PutAllMethods.VALUES)
        .addStatement("return builder().putAll(values).build()")
        .build();
  }

  private static MethodSpec fromMap(ClassName event) {
    return method("fromMap", event, "Reads the event from values by identifier.", VALUES + READING)
        .addParameter(PutAllMethods.VALUES)
        .addParameter(Types.VALUE_READING, "reading")
        .addStatement("return builder().putAll(values, reading).build()")
        .build();
  }

  private static MethodSpec.Builder method(String name, ClassName event, String doc, String tags) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(
            doc
                + "\n\n"
                + tags
                + "@return the event\n@throws $T with everything that does not fit\n",
            Types.INVALID_EVENT)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(event);
  }

  private FromUntypedMethods() {}
}
