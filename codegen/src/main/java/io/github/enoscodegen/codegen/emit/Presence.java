package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.BoolValue;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Whether a property is set: a bit for a primitive, not null for the rest.
 *
 * <p>The fields begin with an underscore, which no derived name does before a letter.
 */
final class Presence {

  private static final int BITS = Long.SIZE;

  static List<FieldSpec> fields(ObjectPlan plan, Modifier... modifiers) {
    int bits = (int) plan.properties().stream().filter(Presence::hasBit).count();
    return IntStream.range(0, (bits + BITS - 1) / BITS)
        .mapToObj(word -> FieldSpec.builder(TypeName.LONG, field(word), modifiers).build())
        .toList();
  }

  /** A condition. */
  static CodeBlock isSet(PropertyPlan property) {
    return hasBit(property)
        ? CodeBlock.of("(this.$N & $L) != 0", field(property), mask(property))
        : CodeBlock.of("this.$N != null", property.name());
  }

  /** The opposite condition. */
  static CodeBlock isMissing(PropertyPlan property) {
    return hasBit(property)
        ? CodeBlock.of("(this.$N & $L) == 0", field(property), mask(property))
        : CodeBlock.of("this.$N == null", property.name());
  }

  /** A statement after the field has got its value; empty where null says it all. */
  static CodeBlock set(PropertyPlan property) {
    return hasBit(property)
        ? CodeBlock.of("this.$N |= $L;\n", field(property), mask(property))
        : CodeBlock.of("");
  }

  /** Statements that unset the property; an unset primitive is zero, so that equals may compare. */
  static CodeBlock clear(PropertyPlan property) {
    if (!hasBit(property)) {
      return CodeBlock.of("this.$N = null;\n", property.name());
    }
    String zero = property.value() instanceof BoolValue ? "false" : "0";
    return CodeBlock.of(
        "this.$N = $L;\nthis.$N &= ~$L;\n", property.name(), zero, field(property), mask(property));
  }

  static boolean hasBit(PropertyPlan property) {
    return property.presenceBit() >= 0;
  }

  private static String field(PropertyPlan property) {
    return field(property.presenceBit() / BITS);
  }

  private static String field(int word) {
    return word == 0 ? "_present" : "_present" + word;
  }

  private static String mask(PropertyPlan property) {
    return "0x" + Long.toHexString(1L << (property.presenceBit() % BITS)) + "L";
  }

  private Presence() {}
}
