package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.process.Advance;

class ClosedExpressionsTest {
  private final ClosedExpressions expressions = new ClosedExpressions();

  @Test
  void understandsWhatTheCompilerWrites() {
    assertThat(value(Conditions.advance(Advance.AGAIN), "advance", "again")).isEqualTo(true);
    assertThat(value(Conditions.advance(Advance.END), "advance", "again")).isEqualTo(false);
    assertThat(value(Conditions.selected(3), "selected", ",0,3,")).isEqualTo(true);
    assertThat(value(Conditions.selected(3), "selected", ",0,13,30,")).isEqualTo(false);
  }

  @Test
  void holdsNothingWithoutItsVariable() {
    assertThat(value(Conditions.selected(3), "other", "x")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "#{1+1}",
        "${advance}",
        "${advance == 'again'} ",
        "${advance == 'again' || true}",
        "${selected.contains(',3,') && ''.getClass()}",
        "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}",
        "#{execution.setVariable('a', 1)}",
        "${${advance}}",
        "&#36;{1+1}",
        "$" + "\\{1+1}"
      })
  void leavesEveryOtherTextAsItIs(String text) {
    assertThat(value(text, "advance", "again")).isEqualTo(text);
  }

  private Object value(String text, String variable, String value) {
    return expressions.createExpression(text).getValue(holding(variable, value));
  }

  private static VariableContainer holding(String variable, String value) {
    return new OneVariable(variable, value);
  }

  private record OneVariable(String variable, String value) implements VariableContainer {
    @Override
    public boolean hasVariable(String name) {
      return name.equals(variable);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Object getVariable(String name) {
      return hasVariable(name) ? value : null;
    }

    @Override
    public void setVariable(String name, Object changed) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public void setTransientVariable(String name, Object changed) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    @SuppressWarnings("NullAway")
    public String getTenantId() {
      return null;
    }

    @Override
    public Set<String> getVariableNames() {
      return Set.of(variable);
    }
  }
}
