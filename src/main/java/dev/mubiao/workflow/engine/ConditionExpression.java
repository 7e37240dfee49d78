package dev.mubiao.workflow.engine;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** A {@link Condition} in the shape in which the engine asks for it. */
@SuppressWarnings("serial") // the engine's interface is serializable by inheritance only; it is never serialized
final class ConditionExpression implements Expression {

    private final String text;
    private final Condition condition;

    ConditionExpression(String text) {
        this.text = text;
        this.condition = Condition.parse(text);
    }

    @Override
    public Object getValue(VariableScope scope) {
        Sandbox sandbox = Sandbox.current();
        return sandbox == null ? condition.holds(scope::getVariable) : sandbox.check(text, condition, scope);
    }

    @Override
    public Object getValue(VariableScope scope, @Nullable BaseDelegateExecution contextExecution) {
        return getValue(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("a condition cannot be assigned to");
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
        return false;
    }
}
