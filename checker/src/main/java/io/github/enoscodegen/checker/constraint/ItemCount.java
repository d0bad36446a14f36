package io.github.enoscodegen.checker.constraint;

/**
 * How many items an array or collection has: what {@code @MaxItems} is held against.
 *
 * @param count from 0
 */
public record ItemCount(int count) {}
