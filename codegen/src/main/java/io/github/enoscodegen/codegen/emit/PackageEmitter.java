package io.github.enoscodegen.codegen.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.enoscodegen.codegen.plan.JavaType;
import io.github.enoscodegen.codegen.plan.PackagePlan;
import java.util.List;
import java.util.stream.Stream;

/** Emits everything that is generated from one thing model. */
public final class PackageEmitter {

  /** The source files of a package, the catalogue first. */
  public static List<SourceFile> emit(PackagePlan plan) {
    SourceFile catalogue = file(plan, plan.catalogue().type(), CatalogueClass.of(plan));
    Stream<SourceFile> events =
        plan.events().stream()
            .map(event -> file(plan, event.body().type(), EventClass.of(event, plan.catalogue())));
    return Stream.concat(Stream.of(catalogue), events).toList();
  }

  private static SourceFile file(PackagePlan plan, JavaType type, TypeSpec spec) {
    JavaFile file =
        JavaFile.builder(type.packageName(), spec)
            .addFileComment(
                "$Lfrom thing model $L. Do not edit.",
                SourceFile.HEADER.substring("// ".length()),
                plan.catalogue().modelId())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    String path = type.packageName().replace('.', '/') + "/" + type.simpleName() + ".java";
    // JavaPoet puts a space into annotated nested types, as in Position. @Nullable Builder.
    return new SourceFile(path, file.toString().replace(". @Nullable ", ".@Nullable "));
  }

  private PackageEmitter() {}
}
