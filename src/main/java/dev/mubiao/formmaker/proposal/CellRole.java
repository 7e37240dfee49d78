package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.grid.CellAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the example is to the form.
 *
 * @param text of a label as the example has it; of a line, {@code {year}} for the budget year and {@code {0}}, {@code {1}}… for its
 *     values
 * @param values that it holds: one of a {@code VALUE}, any number of a {@code LINE}
 * @param column of an {@code INDICATOR_HEAD}, else null
 * @param columnField of such a column if it is the form's own, else null
 * @param list id of the list whose first entry the cell belongs to, else null
 * @param confidence 0 to 100
 */
public record CellRole(
        CellAddress place,
        Kind kind,
        String text,
        List<CellValue> values,
        @Nullable IndicatorColumn column,
        @Nullable FreeField columnField,
        @Nullable String list,
        int confidence) {

    /** What a cell can be. */
    public enum Kind {
        TITLE,
        /** A line of text above or below the grid, with or without values. */
        LINE,
        LABEL,
        VALUE,
        /** Another entry of a list whose first one says what the form is. */
        ENTRY,
        /** The label beside all indicators. */
        SIDE,
        INDICATOR_HEAD,
        /** A level of indicators. */
        LEVEL,
        INDICATOR_ROW,
        /** Of an indicator, as the form prescribes it to every target. */
        PRESCRIBED,
        /** A label of a row that closes the indicators. */
        TOTAL,
        /** Stands in the example and is no part of the form. */
        NOTE;

        /** Key of its name in the message bundles. */
        public String key() {
            return "formmaker.role." + name();
        }
    }

    /** Id of the block of indicators of the whole term. */
    public static final String TERM = "term";

    /** Below it a person should look at the cell. */
    static final int SURE = 70;

    public CellRole {
        values = List.copyOf(values);
    }

    static CellRole of(CellAddress place, Kind kind, String text, int confidence) {
        return new CellRole(place, kind, text, List.of(), null, null, null, confidence);
    }

    public static CellRole label(CellAddress place, String text) {
        return of(place, Kind.LABEL, text, 100);
    }

    public static CellRole value(CellAddress place, CellValue value, int confidence) {
        return new CellRole(place, Kind.VALUE, "", List.of(value), null, null, null, confidence);
    }

    CellRole inList(String id) {
        return new CellRole(place, kind, text, values, column, columnField, id, confidence);
    }

    public boolean unsure() {
        return confidence < SURE;
    }
}
