package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The simple names in a piece of code, nested classes and lambdas included. */
final class Mentions extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Set<IdentifierTree> found = Collections.newSetFromMap(new IdentityHashMap<>());

  static Set<IdentifierTree> in(Tree code) {
    Mentions mentions = new Mentions();
    mentions.scan(code, null);
    return mentions.found;
  }

  /**
   * Those in the labels and the guard of a case. Guards are newer than the API that this is
   * compiled with, so they are what is left without the rest.
   */
  static Set<IdentifierTree> inLabel(CaseTree label) {
    Mentions rest = new Mentions();
    rest.scan(label.getStatements(), null);
    rest.scan(label.getBody(), null);
    Set<IdentifierTree> mentioned = in(label);
    mentioned.removeAll(rest.found);
    return mentioned;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
    found.add(name);
    return null;
  }
}
