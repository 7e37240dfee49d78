package dev.mubiao.engine.security;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/**
 * Takes the place of the engine's expression language. Plain text stays plain text, a condition of our own grammar is
 * evaluated by our own code, and anything else is refused when the model is parsed: no bean, method, class or
 * function can be reached from a model.
 */
final class ConditionExpressionFactory implements ExpressionManager {

    @Override
    public Expression createExpression(String text) {
        if (text != null && (text.contains("${") || text.contains("#{"))) {
            return new ConditionExpression(text);
        }
        return new PlainTextExpression(text);
    }

    /** The engine registers its own functions here; none is callable. */
    @Override
    public void addFunction(String name, Method function) {}
}
