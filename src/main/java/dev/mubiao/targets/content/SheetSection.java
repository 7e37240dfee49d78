package dev.mubiao.targets.content;

import dev.mubiao.forms.layout.Field;
import java.util.Arrays;

/** The parts of a target's sheet that a step of the process can leave open or close. */
public enum SheetSection {
    /** Who declares what, and for which year. */
    HEAD,
    MONEY,
    /** Goals, tasks and, of a narrative, measures. */
    GOALS,
    INDICATORS;

    private static final String FIELD = "field:";

    /** Key of its name in the message bundles. */
    public String key() {
        return "targets.section." + name();
    }

    public static SheetSection of(Field field) {
        return switch (field) {
            case TOTAL, SOURCE, INCOME, EXPENDITURE, EXECUTION_WEIGHT, SPENDING_STEP -> MONEY;
            case GOALS, GOAL, TASK_NAME, TASK_CONTENT -> GOALS;
            default -> HEAD;
        };
    }

    /** @param key as {@link CellKeys} makes it, or that of an item of a narrative */
    public static SheetSection ofCell(String key) {
        if (key.startsWith("indicator:") || key.startsWith("subGoal:") && key.endsWith(":indicators")) {
            return INDICATORS;
        }
        if (!key.startsWith(FIELD)) {
            return key.startsWith("subGoal") || key.startsWith("measure") ? GOALS : HEAD;
        }
        String name = key.substring(FIELD.length()).split(":", 2)[0];
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(SheetSection::of)
                .orElse(HEAD);
    }
}
