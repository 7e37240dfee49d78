package dev.mubiao.targets.content;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.FreeMeaning;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.targets.cell.SubGoalRef;

/** The parts of a target's sheet that a step of the process can leave open or close. */
public enum SheetSection {
    /** Who declares what, and for which year. */
    HEAD,
    MONEY,
    /** Goals, tasks and, of a narrative, measures. */
    GOALS,
    INDICATORS;

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

    /** The section of a field of a form's own: that of fields of the same meaning or type. */
    public static SheetSection of(FreeField field) {
        FreeMeaning meaning = field.meaning();
        if (meaning == null) {
            return field.type() == FreeFieldType.MONEY ? MONEY : HEAD;
        }
        return switch (meaning) {
            case TERM_TOTAL,
                    TERM_SOURCE,
                    INITIAL_TOTAL,
                    INITIAL_SOURCE,
                    EXECUTED_TOTAL,
                    EXECUTED_SOURCE,
                    EXECUTION_RATE -> MONEY;
            case TERM_GOALS, ACHIEVED_GOALS -> GOALS;
            case ACTUAL_VALUE, SCORE, SCORE_TOTAL, CAUSE -> INDICATORS;
            case START_DATE, END_DATE -> HEAD;
        };
    }

    /** The section that a place lies in, in a form that may have places of its own. */
    public static SheetSection of(CellRef place, FormVariant form) {
        return place instanceof FreeRef free
                ? form.freeField(free.id()).map(SheetSection::of).orElse(HEAD)
                : of(place);
    }

    /**
     * The section that a place lies in. What is no cell of a form lies in the head, and so do fields of the form's own,
     * see {@link #of(CellRef, FormVariant)}; its own lists lie in the goals, as tasks do.
     */
    public static SheetSection of(CellRef place) {
        if (place instanceof IndicatorRef
                || place instanceof ExtraRef
                || place instanceof SubGoalRef item && item.part() == SubGoalRef.Part.INDICATORS
                || place == SheetPartRef.INDICATORS
                || place == SheetPartRef.WEIGHTS) {
            return INDICATORS;
        }
        if (place instanceof ListCellRef
                || place instanceof SubGoalRef
                || place instanceof MeasureRef
                || place == SheetPartRef.SUB_GOALS
                || place == SheetPartRef.MEASURES) {
            return GOALS;
        }
        return place.formField().map(SheetSection::of).orElse(HEAD);
    }
}
