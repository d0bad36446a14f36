package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.plan.NameMapping;
import org.jspecify.annotations.Nullable;

/**
 * A Java name for a part of a thing model.
 *
 * <p>Maven fills it from {@code <name><model/><of/><as/></name>}.
 */
public final class JavaName {

  @Nullable String model;
  @Nullable String of;
  @Nullable String as;

  NameMapping mapping() {
    return new NameMapping(orEmpty(model), orEmpty(of), orEmpty(as));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
