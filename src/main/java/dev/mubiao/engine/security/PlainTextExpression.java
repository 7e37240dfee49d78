package dev.mubiao.engine.security;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** Adapts a text without an expression to the engine's expression interface. */
final class PlainTextExpression implements Expression {

    private static final long serialVersionUID = 1L;

    private final String text;

    PlainTextExpression(String text) {
        this.text = text;
    }

    @Override
    public Object getValue(VariableScope scope) {
        return text;
    }

    @Override
    public Object getValue(VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        return text;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("a text cannot be assigned to");
    }

    @Override
    public void setValue(Object value, VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return true;
    }
}
