package dev.mubiao.bpmn.condition;

import dev.mubiao.bpmn.ProcessVariable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a sequence flow, for instance {@code ${decision == 'agree' and amount >= 5000000}}. It can compare
 * process variables with literals and combine the comparisons, and nothing else: no property, method, function or
 * bean exists in this language.
 */
public sealed interface Condition {

    /** @param values looks a variable of the process instance up by its name */
    boolean holds(Function<String, @Nullable Object> values);

    /** @throws ConditionSyntaxException unless the whole text is a condition */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    record AnyOf(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> values) {
            return parts.stream().anyMatch(part -> part.holds(values));
        }
    }

    record AllOf(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> values) {
            return parts.stream().allMatch(part -> part.holds(values));
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> values) {
            return !part.holds(values);
        }
    }

    /** A variable that is not set differs from every text. */
    record TextIs(ProcessVariable variable, boolean equal, String text) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> values) {
            return text.equals(values.apply(variable.key())) == equal;
        }
    }

    /** A variable that is not set differs from every number and is neither more nor less. */
    record NumberIs(ProcessVariable variable, Comparison comparison, BigDecimal number) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> values) {
            Object value = values.apply(variable.key());
            if (value == null) {
                return comparison == Comparison.DIFFERENT;
            }
            return comparison.accepts(new BigDecimal(value.toString()).compareTo(number));
        }
    }

    /** How two values may be related. */
    enum Comparison {
        EQUAL("=="),
        DIFFERENT("!="),
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        MORE(">");

        final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        boolean accepts(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
                case LESS -> order < 0;
                case MORE -> order > 0;
            };
        }
    }
}
