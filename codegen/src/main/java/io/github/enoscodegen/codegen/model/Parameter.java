package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * A value with a name and a type: an attribute, a measurement point, an input or output parameter,
 * an item of a struct. EnOS calls it a data point.
 *
 * @param identifier its name on the wire
 * @param about what people should know
 * @param type what it may hold
 * @param defaultValue what the model proposes; empty for nothing. Documentation only
 * @param required whether it must be there
 * @param unit its unit, such as {@code °C}; empty for none. Documentation only, never on the wire
 * @param position where the identifier stands; its path is the parameter's place in the model
 */
public record Parameter(
    String identifier,
    About about,
    DataType type,
    Optional<DefaultValue> defaultValue,
    boolean required,
    String unit,
    SourcePosition position) {}
