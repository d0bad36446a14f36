package io.github.enoscodegen.checker.constant;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Of which kind the types of expressions are. */
final class Kinds {

  /** {@link TypeKind#NONE} where the compiler has none. */
  static TypeKind of(Trees trees, Tree tree, TreePath type) {
    @Nullable TypeMirror mirror = trees.getTypeMirror(new TreePath(type, tree));
    return mirror == null ? TypeKind.NONE : mirror.getKind();
  }

  private Kinds() {}
}
