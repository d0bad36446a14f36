package io.github.enoscodegen.codegen;

import io.github.enoscodegen.codegen.plan.ObjectPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumPlan;
import io.github.enoscodegen.codegen.plan.PackagePlan;
import java.util.Set;
import java.util.TreeSet;

/** What callers may name in generated code, each with the identifiers that it stands for. */
final class PublicNames {

  private final Set<String> names = new TreeSet<>();

  static Set<String> of(PackagePlan plan) {
    PublicNames found = new PublicNames();
    found.names.add(plan.catalogue().type().toString());
    plan.events().forEach(event -> found.add(event.identifier(), event.body()));
    return found.names;
  }

  private void add(String path, ObjectPlan plan) {
    names.add(path + " -> " + plan.type());
    plan.properties().forEach(p -> names.add(path + "/" + p.identifier() + " -> " + p.name()));
    plan.enums().forEach(keys -> add(path, keys));
    plan.structs().forEach(struct -> add(path + "/...", struct));
  }

  private void add(String path, EnumPlan keys) {
    names.add(path + " -> " + keys.type());
    keys.constants().forEach(key -> names.add(keys.type() + "=" + key.key() + " -> " + key.name()));
  }

  private PublicNames() {}
}
