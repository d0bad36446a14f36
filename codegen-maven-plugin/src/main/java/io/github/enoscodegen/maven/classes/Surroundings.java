package io.github.enoscodegen.maven.classes;

import java.util.List;
import org.objectweb.asm.tree.FieldInsnNode;

/** What a method gets from outside, as far as that is certain. */
interface Surroundings {

  /** Nothing is known. */
  Surroundings NONE =
      new Surroundings() {
        @Override
        public List<Object> field(FieldInsnNode read) {
          return List.of();
        }

        @Override
        public List<Object> parameter(int variable) {
          return List.of();
        }
      };

  /** All that a field may hold when it is read; none if that is not known. */
  List<Object> field(FieldInsnNode read);

  /**
   * All that a parameter may be given; none if that is not known.
   *
   * @param variable its index among the local variables
   */
  List<Object> parameter(int variable);
}
