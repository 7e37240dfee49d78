package dev.mubiao.targets.merge;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The parts of a content that rows are merged in, and how their cells are called. */
public enum MergeTable {
    /** One row with all fields that there are once. */
    HEAD,
    SOURCE,
    INCOME,
    EXPENDITURE,
    SPENDING_STEP,
    GOALS,
    TASKS,
    SUB_GOALS,
    MEASURES,
    INDICATORS;

    /** What a row knows of itself but nobody types, as its source. */
    public static final String HIDDEN = "~";

    /** Whether rows have no id of their own but their place. */
    boolean byPosition() {
        return this == GOALS || this == TASKS || this == SUB_GOALS || this == MEASURES;
    }

    /** The place in the sheet of a cell that can be seen. */
    public CellRef cell(String row, int position, String column) {
        return switch (this) {
            case HEAD -> head(column);
            case SOURCE, INCOME, EXPENDITURE, SPENDING_STEP -> new ItemRef(Field.valueOf(name()), row);
            case GOALS -> new EntryRef(Field.GOAL, position);
            case TASKS -> new EntryRef(Field.valueOf(column), position);
            case MEASURES -> new MeasureRef(position);
            case SUB_GOALS -> new SubGoalRef(position + 1, SubGoalRef.Part.valueOf(column.toUpperCase(Locale.ROOT)));
            case INDICATORS -> new IndicatorRef(UUID.fromString(row), IndicatorField.valueOf(column));
        };
    }

    private static CellRef head(String column) {
        return HeadingRef.find(column).map(CellRef.class::cast).orElseGet(() -> new FieldRef(Field.valueOf(column)));
    }

    /** The column that names a row, for one in which nothing stands. */
    public String firstColumn() {
        return switch (this) {
            case GOALS -> "GOAL";
            case TASKS -> "TASK_NAME";
            case SUB_GOALS -> "title";
            case MEASURES -> "text";
            case INDICATORS -> "NAME";
            case HEAD, SOURCE, INCOME, EXPENDITURE, SPENDING_STEP -> "";
        };
    }

    /** The columns that are understood together with this one and so are decided on together. */
    List<String> together(String column) {
        return this == INDICATORS && column.equals("VALUE") ? List.of("VALUE", "OPERATOR", "UNIT") : List.of(column);
    }
}
