package org.onestop.process.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.common.engine.api.delegate.FlowableFunctionDelegate;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.el.ExpressionManager;
import org.flowable.common.engine.impl.el.FixedValue;
import org.flowable.common.engine.impl.el.FlowableAstFunctionCreator;
import org.flowable.common.engine.impl.el.FlowableFunctionResolverFactory;
import org.flowable.common.engine.impl.javax.el.ELContext;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's expression language, closed: the conditions that the compiler writes are understood,
 * every other text is just that text. So whatever finds its way into a process is never run.
 */
final class ClosedExpressions implements ExpressionManager {
  private static final Pattern ADVANCE =
      Pattern.compile("\\$\\{" + Conditions.ADVANCE + " == '(again|end)'}");
  private static final Pattern SELECTED =
      Pattern.compile("\\$\\{" + Conditions.SELECTED + "\\.contains\\('(,\\d{1,2},)'\\)}");

  @Override
  public Expression createExpression(String text) {
    Matcher advance = ADVANCE.matcher(text);
    if (advance.matches()) {
      String wanted = advance.group(1);
      return new Condition(text, Conditions.ADVANCE, wanted::equals);
    }
    Matcher selected = SELECTED.matcher(text);
    if (selected.matches()) {
      String mark = selected.group(1);
      return new Condition(text, Conditions.SELECTED, value -> value.contains(mark));
    }
    return new FixedValue(text);
  }

  private static final class Condition implements Expression {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String variable;
    private final transient Predicate<String> holds;

    Condition(String text, String variable, Predicate<String> holds) {
      this.text = text;
      this.variable = variable;
      this.holds = holds;
    }

    @Override
    public Object getValue(VariableContainer container) {
      return value(container) instanceof String value && holds.test(value);
    }

    /** What is selected belongs to the process; a token need not be asked first. */
    private @Nullable Object value(VariableContainer container) {
      return variable.equals(Conditions.SELECTED) && container instanceof ExecutionEntity token
          ? token.getProcessInstance().getVariableLocal(variable)
          : container.getVariable(variable);
    }

    @Override
    public void setValue(Object value, VariableContainer container) {
      throw new UnsupportedOperationException("conditions only read");
    }

    @Override
    public String getExpressionText() {
      return text;
    }
  }

  @Override
  public ELContext getElContext(VariableContainer container) {
    throw new UnsupportedOperationException("expressions are closed");
  }

  @Override
  public Map<Object, Object> getBeans() {
    return Map.of();
  }

  @Override
  public void setBeans(Map<Object, Object> beans) {
    // None is reachable.
  }

  @Override
  public List<FlowableFunctionDelegate> getFunctionDelegates() {
    return List.of();
  }

  @Override
  public void setFunctionDelegates(List<FlowableFunctionDelegate> functions) {
    // None is reachable.
  }

  @Override
  public List<FlowableAstFunctionCreator> getAstFunctionCreators() {
    return List.of();
  }

  @Override
  public void setAstFunctionCreators(List<FlowableAstFunctionCreator> creators) {
    // None is reachable.
  }

  @Override
  public @Nullable FlowableFunctionResolverFactory getFunctionResolverFactory() {
    return null;
  }

  @Override
  public void setFunctionResolverFactory(FlowableFunctionResolverFactory factory) {
    // None is reachable.
  }
}
