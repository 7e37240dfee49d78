package dev.mubiao.bpmn;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The variables of a process, which are all that a condition may ask about. Everything else stays in the portal's
 * tables.
 */
public enum ProcessVariable {
    /** The verb of the latest decision: {@code agree}, {@code return}, {@code reject}. */
    DECISION("decision", Type.TEXT),
    /** The grade of the latest decision, by the English word: {@code EXCELLENT}. */
    GRADE("grade", Type.TEXT),
    /** How often the target has been submitted. */
    ROUND("round", Type.NUMBER),
    /** The target's total money in yuan. */
    AMOUNT("amount", Type.NUMBER),
    FORM("form", Type.TEXT),
    /** {@code PROJECT} or {@code DEPARTMENT}. */
    KIND("kind", Type.TEXT),
    /** Code of the target's unit. */
    UNIT("unit", Type.TEXT),
    /** The budget year, 0 if the target has none. */
    YEAR("year", Type.NUMBER),
    /** How much the pre-review found in the submitted revision. */
    RISK("risk", Type.NUMBER);

    /** How its values are compared. */
    public enum Type {
        TEXT,
        NUMBER
    }

    private final String key;
    private final Type type;

    ProcessVariable(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    /** Its name in conditions and in the engine. */
    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    /** The same values by the names of their variables. */
    public static Map<String, Object> byKey(Map<ProcessVariable, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }

    public static Optional<ProcessVariable> named(String key) {
        return Arrays.stream(values())
                .filter(variable -> variable.key.equals(key))
                .findFirst();
    }
}
