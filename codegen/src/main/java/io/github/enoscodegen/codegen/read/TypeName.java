package io.github.enoscodegen.codegen.read;

import io.github.enoscodegen.codegen.diagnostic.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The eleven data types, with every spelling in which EnOS's forms write them. */
enum TypeName {
  INT("int32", "integer"),
  FLOAT,
  DOUBLE,
  BOOL("boolean"),
  STRING("text"),
  ENUM,
  DATE,
  TIMESTAMP("datetime"),
  STRUCT("object"),
  ARRAY,
  FILE;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> aliases;

  TypeName(String... aliases) {
    this.aliases = List.of(aliases);
  }

  /** The type with a name or alias, without regard to case. */
  static Optional<TypeName> find(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> type.lowerCase().equals(wanted) || type.aliases.contains(wanted))
        .findFirst();
  }

  /** What to write instead of an unknown name. */
  static String hint(String unknown) {
    return NearestName.hint(unknown, Arrays.stream(values()).map(TypeName::name).toList());
  }

  private String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }
}
