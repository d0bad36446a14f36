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
  TIMESTAMP("datetime", "datatime"),
  STRUCT("object"),
  ARRAY,
  FILE;

  /** Known to the modelling tool of 3.x, to no form of a model that has events. */
  private static final String MAP = "map";

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

  /** What to write instead of an unknown name: where an alias is near, the type that it means. */
  static String hint(String unknown) {
    if (unknown.strip().equalsIgnoreCase(MAP)) {
      return "It is one of the 3.x modelling tool, and no event can carry it. Make it a STRUCT.";
    }
    List<String> names = Arrays.stream(values()).map(TypeName::name).toList();
    List<String> aliases = Arrays.stream(values()).flatMap(type -> type.aliases.stream()).toList();
    return NearestName.find(unknown, names).isPresent()
        ? NearestName.hint(unknown, names)
        : NearestName.find(unknown, aliases)
            .flatMap(TypeName::find)
            .map(type -> "Did you mean '" + type + "'?")
            .orElseGet(() -> NearestName.hint(unknown, names));
  }

  private String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }
}
