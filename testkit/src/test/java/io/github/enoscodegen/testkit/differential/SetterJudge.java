package io.github.enoscodegen.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.Violation;
import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.json.JsonWriter;
import io.github.enoscodegen.testkit.values.SampleEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Builds events through the setters of their generated builders. */
final class SetterJudge implements ClassJudge {

  private final GeneratedObjects objects;

  SetterJudge(ClassLoader classes) {
    this.objects = new GeneratedObjects(classes);
  }

  @Override
  public Opinion judge(GeneratedModel model, SampleEvent sample) {
    ObjectPlan plan = model.event(sample.event()).body();
    try {
      Object builder = objects.builder(plan);
      // Arrays as varargs or as collections, structs as instances or as builders.
      boolean alternative = sample.origin().hashCode() % 2 == 0;
      new BuilderFiller(objects, alternative).fill(builder, plan, sample.outputs());
      return opinion(builder);
    } catch (InexpressibleException e) {
      return new Opinion.Abstains(e.toString());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("%s, %s".formatted(model, sample), e);
    }
  }

  private static Opinion opinion(Object builder) throws ReflectiveOperationException {
    List<?> violations = (List<?>) GeneratedObjects.call(builder, "violations");
    if (violations.isEmpty()) {
      Object event = GeneratedObjects.call(builder, "build");
      Object copy = GeneratedObjects.call(GeneratedObjects.call(event, "toBuilder"), "build");
      assertThat(copy).isEqualTo(event);
      return new Opinion.Accepts(json((ThingEvent) copy));
    }
    assertThat(refusalOf(builder)).as("build() and violations()").isEqualTo(violations);
    return new Opinion.Refuses(
        violations.stream().map(violation -> ((Violation) violation).path()).toList());
  }

  private static List<Violation> refusalOf(Object builder) throws ReflectiveOperationException {
    try {
      throw new AssertionError(
          "built in spite of violations: " + GeneratedObjects.call(builder, "build"));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidEventException refusal) {
        return refusal.violations();
      }
      throw e;
    }
  }

  static String json(ThingEvent event) {
    JsonWriter json = new JsonWriter();
    event.writeJson(json, ValueFormats.DEFAULT);
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }
}
