package io.github.enoscodegen.checker.flow;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Follows builders through the statements that are no loops. */
abstract class StatementFlow extends ExpressionFlow {

  StatementFlow(Symbols symbols, Builds builds) {
    super(symbols, builds);
  }

  @Override
  public @Nullable Value visitVariable(VariableTree declaration, @Nullable Void nothing) {
    Value value = value(declaration.getInitializer());
    Element variable = symbols.local(declaration);
    if (variable == null) {
      letGo(value); // a resource, which closes itself
    } else {
      boolean uninitialized = declaration.getInitializer() == null;
      assign(variable, uninitialized ? Value.Null.INSTANCE : value);
    }
    return null;
  }

  @Override
  public @Nullable Value visitExpressionStatement(
      ExpressionStatementTree statement, @Nullable Void nothing) {
    ExpressionTree expression = bare(statement.getExpression());
    if (expression instanceof AssignmentTree assignment) {
      Element variable = symbols.local(assignment.getVariable());
      if (variable != null) {
        Value value = value(assignment.getExpression());
        paths().countAssignment(variable);
        assign(variable, value);
        return null;
      }
    }
    value(expression);
    return null;
  }

  private static ExpressionTree bare(ExpressionTree expression) {
    return expression instanceof ParenthesizedTree parentheses
        ? bare(parentheses.getExpression())
        : expression;
  }

  @Override
  public @Nullable Value visitIf(IfTree statement, @Nullable Void nothing) {
    scan(statement.getCondition());
    Environment start = paths().here();
    scan(statement.getThenStatement());
    Environment end = paths().here();
    paths().continueAt(start);
    scan(statement.getElseStatement());
    paths().join(end);
    return null;
  }

  /** Assertions may be switched off. */
  @Override
  public @Nullable Value visitAssert(AssertTree assertion, @Nullable Void nothing) {
    Environment without = paths().here();
    super.visitAssert(assertion, null);
    paths().join(without);
    return null;
  }

  @Override
  public @Nullable Value visitLabeledStatement(
      LabeledStatementTree statement, @Nullable Void nothing) {
    Junction end = new Junction();
    paths().breaks().push(end);
    scan(statement.getStatement());
    paths().breaks().pop();
    paths().join(end.arrived());
    return null;
  }

  @Override
  public @Nullable Value visitSwitch(SwitchTree statement, @Nullable Void nothing) {
    Junction end = new Junction();
    paths().breaks().push(end);
    cases(statement.getExpression(), statement.getCases(), end);
    paths().breaks().pop();
    paths().join(end.arrived());
    return null;
  }

  @Override
  public @Nullable Value visitSwitchExpression(
      SwitchExpressionTree expression, @Nullable Void nothing) {
    Junction end = new Junction();
    paths().yields().push(end);
    cases(expression.getExpression(), expression.getCases(), end);
    paths().yields().pop();
    paths().continueAt(end.arrived());
    return null;
  }

  private void cases(ExpressionTree selector, List<? extends CaseTree> cases, Junction end) {
    scan(selector);
    cases.forEach(label -> letGo(Mentions.inLabel(label)));
    Environment start = paths().here();
    paths().continueAt(null);
    boolean isExhaustive = false;
    for (CaseTree label : cases) {
      paths().join(start);
      // No constants: the default, or patterns, which must be exhaustive.
      isExhaustive |= label.getExpressions().isEmpty();
      followCase(label, end);
    }
    if (!isExhaustive) {
      paths().join(start);
    }
  }

  private void followCase(CaseTree label, Junction end) {
    if (label.getCaseKind() == CaseTree.CaseKind.RULE) {
      scan(label.getBody());
      end.join(paths().here());
      paths().continueAt(null);
    } else {
      scan(label.getStatements());
    }
  }

  @Override
  public @Nullable Value visitTry(TryTree statement, @Nullable Void nothing) {
    Junction everywhere = paths().enterTry();
    Junction thrown = paths().enterTry();
    scan(statement.getResources());
    scan(statement.getBlock());
    paths().leaveTry();
    Environment end = paths().here();
    for (CatchTree clause : statement.getCatches()) {
      paths().continueAt(thrown.arrived());
      scan(clause.getBlock());
      end = Environment.join(end, paths().here());
    }
    paths().leaveTry();
    paths().continueAt(end);
    if (statement.getFinallyBlock() != null) {
      paths().continueAt(everywhere.arrived()); // after an exception or a jump
      scan(statement.getFinallyBlock());
      paths().passOn();
      paths().continueAt(end);
      scan(statement.getFinallyBlock());
    }
    return null;
  }

  @Override
  public @Nullable Value visitBreak(BreakTree jump, @Nullable Void nothing) {
    paths().jump(paths().breaks(), jump.getLabel() == null);
    return null;
  }

  @Override
  public @Nullable Value visitContinue(ContinueTree jump, @Nullable Void nothing) {
    paths().jump(paths().continues(), jump.getLabel() == null);
    return null;
  }

  @Override
  public @Nullable Value visitYield(YieldTree jump, @Nullable Void nothing) {
    scan(jump.getValue());
    paths().jump(paths().yields(), true);
    return null;
  }

  @Override
  public @Nullable Value visitReturn(ReturnTree statement, @Nullable Void nothing) {
    scan(statement.getExpression());
    paths().giveBack();
    return null;
  }

  @Override
  public @Nullable Value visitThrow(ThrowTree statement, @Nullable Void nothing) {
    scan(statement.getExpression());
    paths().fail();
    return null;
  }
}
