package io.github.enoscodegen.maven.classes;

import io.github.enoscodegen.checker.constraint.Complaint;

/** A complaint and the line that it is about; 0 where that is not known. */
record Located(Complaint complaint, int line) {}
