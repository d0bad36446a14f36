package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Some properties of an event or struct that has many: code for all of them goes to several private
 * methods, since Java takes no method of more than 65,535 bytes, and HotSpot compiles none of more
 * than 8,000.
 *
 * @param number from 1
 * @param properties in the order of the model
 */
record Portion(int number, List<PropertyPlan> properties) {

  /** With up to 100 bytes of code for each, a method stays below what HotSpot compiles. */
  private static final int LARGEST = 64;

  /** The portions of an object; none where one method will do. */
  static List<Portion> of(ObjectPlan plan) {
    int count = plan.properties().size();
    int portions = count <= LARGEST ? 0 : (count + LARGEST - 1) / LARGEST;
    return IntStream.range(0, portions)
        .mapToObj(i -> portion(plan.properties(), i * LARGEST))
        .toList();
  }

  private static Portion portion(List<PropertyPlan> all, int first) {
    int end = Math.min(first + LARGEST, all.size());
    return new Portion(first / LARGEST + 1, all.subList(first, end));
  }

  /**
   * The method for this portion. Its name begins with an underscore, which no derived name does
   * before a letter.
   */
  MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(methodName(name))
        .addModifiers(Modifier.PRIVATE)
        .returns(returned);
  }

  String methodName(String name) {
    return "_" + name + number;
  }
}
