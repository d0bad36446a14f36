package io.github.enoscodegen.checker;

/**
 * What a compiler said.
 *
 * @param type simple name of the source file
 * @param line from 1
 * @param column from 1
 */
record Finding(String type, long line, long column, String message) {}
