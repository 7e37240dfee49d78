package dev.mubiao.targets.merge;

import dev.mubiao.targets.content.CellKeys;
import java.util.List;

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

    /** The key of a cell, as the sheet and {@link CellKeys} name it. */
    public String key(String row, int position, String column) {
        return switch (this) {
            case HEAD -> "field:" + column;
            case SOURCE, INCOME, EXPENDITURE, SPENDING_STEP -> "field:" + name() + ":" + row;
            case GOALS -> "field:GOAL:" + position;
            case TASKS -> "field:" + column + ":" + position;
            case MEASURES -> "measure:" + position;
            case SUB_GOALS -> "subGoal:" + (position + 1) + (column.equals("title") ? "" : ":" + column);
            case INDICATORS -> "indicator:" + row + ":" + column;
        };
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
