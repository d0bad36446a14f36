package io.github.enoscodegen.maven;

import io.github.enoscodegen.codegen.read.ModelFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A model file of a build.
 *
 * @param file as the engine reads it, under the name that complaints show
 * @param id what names it wherever the project lies and wherever the build was started
 * @param path the file on disk; empty for one inside a jar
 */
record ModelInput(ModelFile file, String id, Optional<Path> path) {}
