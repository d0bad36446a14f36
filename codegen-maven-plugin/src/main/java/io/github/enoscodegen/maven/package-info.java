/**
 * The Maven entry: translates a project's configuration into a request to the engine, and the
 * outcome into Maven's words. It has no opinion on models.
 *
 * <p>Start reading at {@link io.github.enoscodegen.maven.GenerateMojo}.
 */
@NullMarked
package io.github.enoscodegen.maven;

import org.jspecify.annotations.NullMarked;
