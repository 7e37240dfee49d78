package dev.mubiao.bpmn.condition;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.condition.Condition.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small grammar of {@link Condition} by recursive descent. */
final class ConditionParser {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<sign>==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\))|(?<number>-?\\d{1,18}(?:\\.\\d{1,4})?)"
                    + "|(?<word>[a-z]+)|'(?<single>[^'\"\\\\$#{}]*)'|\"(?<double>[^'\"\\\\$#{}]*)\")");

    private final String text;
    private final Matcher matcher;
    private int end;
    private int depth;

    ConditionParser(String text) {
        this.text = text.strip();
        this.matcher = TOKEN.matcher(this.text);
    }

    Condition parse() {
        if (text.length() > LONGEST || !text.startsWith("${") || !text.endsWith("}")) {
            throw new ConditionSyntaxException(text.substring(0, Math.min(text.length(), 40)));
        }
        end = text.length() - 1;
        matcher.region(2, end);
        Condition condition = anyOf();
        if (!text.substring(matcher.regionStart(), end).isBlank()) {
            throw unexpected();
        }
        return condition;
    }

    private Condition anyOf() {
        return chain(this::allOf, Condition.AnyOf::new, "||", "or");
    }

    private Condition allOf() {
        return chain(this::single, Condition.AllOf::new, "&&", "and");
    }

    private Condition chain(
            Supplier<Condition> part, Function<List<Condition>, Condition> join, String sign, String word) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (accept("sign", sign) || accept("word", word));
        return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
    }

    private Condition single() {
        if (++depth > DEEPEST) {
            throw unexpected();
        }
        try {
            if (accept("sign", "!") || accept("word", "not")) {
                return new Condition.Not(single());
            }
            if (accept("sign", "(")) {
                Condition inner = anyOf();
                if (!accept("sign", ")")) {
                    throw unexpected();
                }
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() {
        ProcessVariable variable = ProcessVariable.named(take("word")).orElseThrow(this::unexpected);
        Comparison comparison = comparisonSign();
        if (variable.type() == ProcessVariable.Type.NUMBER) {
            return new Condition.NumberIs(variable, comparison, new BigDecimal(take("number")));
        }
        if (comparison != Comparison.EQUAL && comparison != Comparison.DIFFERENT) {
            throw unexpected();
        }
        String literal = matches("single") ? take("single") : take("double");
        return new Condition.TextIs(variable, comparison == Comparison.EQUAL, literal);
    }

    private Comparison comparisonSign() {
        for (Comparison comparison : Comparison.values()) {
            if (accept("sign", comparison.sign)) {
                return comparison;
            }
        }
        throw unexpected();
    }

    private boolean accept(String group, String value) {
        if (matches(group) && matcher.group(group).equals(value)) {
            take(group);
            return true;
        }
        return false;
    }

    private boolean matches(String group) {
        return matcher.lookingAt() && matcher.group(group) != null;
    }

    private String take(String group) {
        if (!matches(group)) {
            throw unexpected();
        }
        String value = matcher.group(group);
        matcher.region(matcher.end(), end);
        return value;
    }

    private ConditionSyntaxException unexpected() {
        return new ConditionSyntaxException(text.substring(matcher.regionStart()));
    }
}
