package io.github.enoscodegen.codegen.emit;

/**
 * A Java source file.
 *
 * @param path relative to a source root, with slashes
 * @param content its text, with line feeds
 */
public record SourceFile(String path, String content) {}
