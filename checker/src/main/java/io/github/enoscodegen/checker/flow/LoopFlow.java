package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows builders through loops: around again until that brings nothing new. */
final class LoopFlow extends StatementFlow {

  LoopFlow(Symbols symbols, Builds builds) {
    super(symbols, builds);
  }

  @Override
  public @Nullable Value visitWhileLoop(WhileLoopTree loop, @Nullable Void nothing) {
    repeat(() -> whileCondition(loop.getCondition()), loop.getStatement(), () -> null);
    return null;
  }

  @Override
  public @Nullable Value visitDoWhileLoop(DoWhileLoopTree loop, @Nullable Void nothing) {
    repeat(() -> null, loop.getStatement(), () -> whileCondition(loop.getCondition()));
    return null;
  }

  @Override
  public @Nullable Value visitForLoop(ForLoopTree loop, @Nullable Void nothing) {
    scan(loop.getInitializer());
    repeat(
        () -> loop.getCondition() == null ? null : whileCondition(loop.getCondition()),
        loop.getStatement(),
        () -> update(loop.getUpdate()));
    return null;
  }

  @Override
  public @Nullable Value visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void nothing) {
    scan(loop.getExpression());
    repeat(() -> paths().here(), loop.getStatement(), () -> null);
    return null;
  }

  /** A part of a loop. */
  private interface Part {

    /** Follows it, and says with what the loop may end there; {@code null} where it cannot. */
    @Nullable Environment follow();
  }

  private @Nullable Environment whileCondition(Tree condition) {
    scan(condition);
    return paths().here();
  }

  private @Nullable Environment update(List<? extends StatementTree> update) {
    scan(update);
    return null;
  }

  private void repeat(Part before, StatementTree body, Part after) {
    Junction end = new Junction();
    Environment head = paths().here();
    Environment previous;
    do {
      previous = head;
      paths().continueAt(head);
      around(before, body, after, end);
      head = Environment.join(head, paths().here());
    } while (!Objects.equals(head, previous) && !gaveUp());
    paths().continueAt(end.arrived());
  }

  private void around(Part before, StatementTree body, Part after, Junction end) {
    Junction next = new Junction();
    paths().breaks().push(end);
    paths().continues().push(next);
    end.join(before.follow());
    scan(body);
    paths().join(next.arrived());
    end.join(after.follow());
    paths().breaks().pop();
    paths().continues().pop();
  }
}
