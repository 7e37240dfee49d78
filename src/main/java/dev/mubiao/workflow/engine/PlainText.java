package dev.mubiao.workflow.engine;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** A text of a model that means itself. */
final class PlainText implements Expression {

    private static final long serialVersionUID = 1L;

    private final String text;

    PlainText(String text) {
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
