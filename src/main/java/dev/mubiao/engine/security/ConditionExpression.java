package dev.mubiao.engine.security;

import dev.mubiao.bpmn.condition.Condition;
import dev.mubiao.engine.dryrun.DryRunContext;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** Adapts a {@link Condition} to the engine's expression interface. */
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
        DryRunContext dryRunContext = DryRunContext.current();
        return dryRunContext == null
                ? condition.holds(scope::getVariable)
                : dryRunContext.check(text, condition, scope);
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
