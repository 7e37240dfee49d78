package dev.mubiao.targets.merge;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A part of a content that rows are merged in, and how its cells are called.
 *
 * @param id of a list, block or further table of the form's own; empty for what every content has once
 */
public record MergeTable(Part part, String id) {

    /** One row with all fields that there are once. */
    public static final MergeTable HEAD = new MergeTable(Part.HEAD, "");

    public static final MergeTable SOURCE = new MergeTable(Part.SOURCE, "");
    public static final MergeTable INCOME = new MergeTable(Part.INCOME, "");
    public static final MergeTable EXPENDITURE = new MergeTable(Part.EXPENDITURE, "");
    public static final MergeTable SPENDING_STEP = new MergeTable(Part.SPENDING_STEP, "");
    public static final MergeTable GOALS = new MergeTable(Part.GOALS, "");
    public static final MergeTable TASKS = new MergeTable(Part.TASKS, "");
    public static final MergeTable SUB_GOALS = new MergeTable(Part.SUB_GOALS, "");
    public static final MergeTable MEASURES = new MergeTable(Part.MEASURES, "");

    /** Those of the year. */
    public static final MergeTable INDICATORS = new MergeTable(Part.INDICATORS, "");

    /** Before the id of a field of the form's own in the head, or of its own column of indicators. */
    static final String OWN = "own:";

    /** What a row knows of itself but nobody types, as its source. */
    public static final String HIDDEN = "~";

    /** What the rows are. */
    public enum Part {
        HEAD,
        SOURCE,
        INCOME,
        EXPENDITURE,
        SPENDING_STEP,
        GOALS,
        TASKS,
        SUB_GOALS,
        MEASURES,
        INDICATORS,
        /** Entries of a list of the form's own. */
        LIST,
        /** Indicators of a block or of a further table. */
        FURTHER_INDICATORS
    }

    public static MergeTable ofList(String id) {
        return new MergeTable(Part.LIST, id);
    }

    static MergeTable ofIndicators(String id) {
        return new MergeTable(Part.FURTHER_INDICATORS, id);
    }

    /** Whether the rows are indicators. */
    boolean holdsIndicators() {
        return part == Part.INDICATORS || part == Part.FURTHER_INDICATORS;
    }

    /** Whether rows have no id of their own but their place. */
    boolean byPosition() {
        return part == Part.GOALS || part == Part.TASKS || part == Part.SUB_GOALS || part == Part.MEASURES;
    }

    /** The place in the sheet of a cell that can be seen. */
    public CellRef cell(String row, int position, String column) {
        return switch (part) {
            case HEAD -> head(column);
            case SOURCE, INCOME, EXPENDITURE, SPENDING_STEP -> new ItemRef(Field.valueOf(part.name()), row);
            case GOALS -> new EntryRef(Field.GOAL, position);
            case TASKS -> new EntryRef(Field.valueOf(column), position);
            case MEASURES -> new MeasureRef(position);
            case SUB_GOALS -> new SubGoalRef(position + 1, SubGoalRef.Part.valueOf(column.toUpperCase(Locale.ROOT)));
            case LIST -> new ListCellRef(id, UUID.fromString(row), column);
            case INDICATORS, FURTHER_INDICATORS ->
                column.startsWith(OWN)
                        ? new ExtraRef(UUID.fromString(row), column.substring(OWN.length()))
                        : new IndicatorRef(UUID.fromString(row), IndicatorField.valueOf(column));
        };
    }

    private static CellRef head(String column) {
        if (column.startsWith(OWN)) {
            return new FreeRef(column.substring(OWN.length()));
        }
        return HeadingRef.find(column).map(CellRef.class::cast).orElseGet(() -> new FieldRef(Field.valueOf(column)));
    }

    /** The column that names a row, for one in which nothing stands. */
    public String firstColumn() {
        return switch (part) {
            case GOALS -> "GOAL";
            case TASKS -> "TASK_NAME";
            case SUB_GOALS -> "title";
            case MEASURES -> "text";
            case INDICATORS, FURTHER_INDICATORS -> "NAME";
            case HEAD, SOURCE, INCOME, EXPENDITURE, SPENDING_STEP, LIST -> "";
        };
    }

    /** The columns that are understood together with this one and so are decided on together. */
    List<String> together(String column) {
        return holdsIndicators() && column.equals("VALUE") ? List.of("VALUE", "OPERATOR", "UNIT") : List.of(column);
    }
}
