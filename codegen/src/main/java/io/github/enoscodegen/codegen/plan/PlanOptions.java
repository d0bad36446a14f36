package io.github.enoscodegen.codegen.plan;

/**
 * What a user may decide about Java names.
 *
 * @param basePackage the package under which each model gets its own
 * @param locale the language of javadoc, such as {@code zh_CN}; empty for the models' defaults
 */
public record PlanOptions(String basePackage, String locale) {

  /** Under a package, in the models' default language. */
  public static PlanOptions in(String basePackage) {
    return new PlanOptions(basePackage, "");
  }
}
