package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.Type;

/**
 * What a value is held against.
 *
 * @param type what it is converted to, as small types are ints on the stack
 * @param ofValue of the value itself, or the number of its items
 * @param ofItem of each of its items
 */
record Demand(
    Type type,
    Function<Object, Optional<Complaint>> ofValue,
    Function<Object, Optional<Complaint>> ofItem) {}
