/**
 * What the scripts of the projects under {@code src/it} tell their stories with: build, edit, build
 * again, and see which files were touched.
 *
 * <p>Start reading at {@link io.github.enoscodegen.maven.it.BuildStory}.
 */
@NullMarked
package io.github.enoscodegen.maven.it;

import org.jspecify.annotations.NullMarked;
